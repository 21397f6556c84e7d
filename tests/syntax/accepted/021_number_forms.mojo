def main():
    var a = 00 + 0_0 + 1__000 + 1_
    var b = 0xFF + 0XfF + 0x_F_F + 0b1_0 + 0B1 + 0o17 + 0O_7
    var c = .5 + 5. + 1.e3 + 1_000.000_5 + 1e1_0 + 1E-5 + 00.5 + 0e5 + 1.5_
    print(a, b, c)
    print(1if a else 2, 3and 4, 5or 6, 7in [7])
    print(1..__add__(2.), 1 .__add__(2), 123456789012345678901234567890 % 10)
