from std.os import abort


def check(n: Int) -> Int:
    if n > 3:
        abort("too large at compile time")
    return n


def main():
    comptime ok = check(2)
    comptime bad = check(9)
    print(ok, bad)
