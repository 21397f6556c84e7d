from std.math import acos, asin, atan, atan2, cos, cosh, isclose, pi, sin, sinh, tan, tanh


def main():
    print(isclose(sin(pi / 6), 0.5), isclose(cos(pi / 3), 0.5), isclose(tan(pi / 4), 1.0))
    print(isclose(asin(1.0), pi / 2), isclose(acos(-1.0), pi), isclose(atan(1.0), pi / 4))
    print(isclose(atan2(1.0, -1.0), 3 * pi / 4), sinh(0.0), cosh(0.0), tanh(0.0))
    print(isclose(sinh(1.0), 1.1752011936438014), isclose(tanh(1.0), 0.7615941559557649))
