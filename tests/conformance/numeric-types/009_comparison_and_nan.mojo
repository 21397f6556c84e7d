def classify(x: Float64) -> String:
    if x != x:
        return "nan"
    if x > Float64.MAX_FINITE:
        return "inf"
    if x < Float64.MIN_FINITE:
        return "-inf"
    return "finite"


def main():
    var inf = Float64.MAX
    var nan = inf - inf
    print(classify(nan), classify(inf), classify(-inf), classify(0.0))
    print(nan < 1.0, nan > 1.0, nan <= nan, not (nan == nan))
    print(inf == inf, inf > 1e308, -inf < inf)
    print(min(1.0, 2.0), max(-1.0, -2.0))
    var two = 2.0
    print(two == 2, two < 2.5, two > 1, two >= 2.0)
    print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2)
    print(Float32(0.1) == Float32(0.1), Float32(0.1).cast[DType.float64]() == 0.1)
