from std.math.constants import e, log2e, pi, tau


def main():
    print(log2e, e, pi, tau)
    comptime half: Float32 = pi / 2
    print(half)
    print(Float32(log2e), Float16(e))
