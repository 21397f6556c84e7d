def main():
    var a = 2
    var b = 3
    print(-a ** 2, 2 ** -1 ** 2, ~-+a, - -a, --a, a - -b, not not a)
    print(a < b < 4 != 5, a == b and b in [a], a not in [b], not a in [b])
    print(a and not b or not a, (not a) == (not b), True == not b)
    print(a << 1 | b & 1 ^ 3, a // b % 2 * 3 / 1)
    print(1 if a else 2 if b else 3, (1 if a else 2) if b else 3)
