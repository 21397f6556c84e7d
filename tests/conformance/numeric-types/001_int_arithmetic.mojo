def main():
    var a = 17
    var b = 5
    print(a + b, a - b, a * b)
    print(a // b, a % b, -a // b, -a % b, a // -b, a % -b)
    print(a / b)
    print(a ** 3, 2 ** 10)
    print(divmod(a, b), divmod(-a, b))
    print(abs(-9), min(a, b), max(a, b), min(3, 1, 2), max(4, 9, 6))
    print(a & b, a | b, a ^ b, ~a, a << 2, a >> 2, -a >> 2)
    print(pow(3, 4), round(7))
