from std.math import pi, e, tau
from std.math.constants import pi as circle


def main():
    print(pi, e, tau)
    print(Float32(pi), Float32(e), Float16(tau), BFloat16(pi))
    print(circle == pi, tau / 2 == pi)
    comptime half = pi / 2
    print(half)
