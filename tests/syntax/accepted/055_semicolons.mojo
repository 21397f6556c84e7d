from std.math import sqrt; comptime ROOT = 9


def main():
    var a = 1; var b = 2;
    if a < b: a += b; b -= 1;
    pass; pass;
    def inner() {}: print("in"); print("side");
    inner(); assert a > 0; comptime c = 4; print(a, b, c, sqrt(16.0));
