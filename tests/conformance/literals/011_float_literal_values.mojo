from std.math import copysign
def main():
    var inf = FloatLiteral.infinity
    print(inf, FloatLiteral.negative_infinity, FloatLiteral.nan, FloatLiteral.negative_zero)
    var z: Float32 = FloatLiteral.nan
    print(z, -inf, inf > 3, copysign(1.0, FloatLiteral.negative_zero))
    comptime m = FloatLiteral.infinity
    print(m, Float32(m))
    var g: Float16 = FloatLiteral.negative_infinity
    print(g)
