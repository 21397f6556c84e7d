from std.math import erf, erfc, gamma, isclose, lgamma, logb, scalb


def main():
    print(isclose(gamma(5.0), 24.0), isclose(lgamma(10.0), 12.801827480081469))
    print(isclose(erf(0.5), 0.5204998778130465), isclose(erfc(0.5), 0.4795001221869535))
    print(logb(10.0), scalb(3.0, 2.0))
