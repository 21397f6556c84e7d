# What floats of the source answer, which are exact.


def main():
    comptime nan = FloatLiteral.nan
    comptime minus = -0.0
    comptime number = 3.7
    print(nan.is_nan(), number.is_nan(), FloatLiteral.infinity.is_nan())
    print(FloatLiteral.negative_zero.is_neg_zero(), number.is_neg_zero(), minus.is_neg_zero())
    print(0.0.is_neg_zero(), (2.5).is_nan())
    comptime whole = number.__int_literal__()
    comptime below = (-3.7).__int_literal__()
    comptime large = (1.5e3).__int_literal__()
    print(whole, below, large)
    var row = SIMD[DType.int8, whole + 1](1)
    print(row)
