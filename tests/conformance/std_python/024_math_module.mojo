from std.python import Python


def main() raises:
    var math = Python.import_module("math")
    print(math.sqrt(16), math.gcd(12, 18), math.floor(-2.5), math.inf, math.isnan(math.nan))
    print(Float64(py=math.pi) > 3.14, Int(py=math.factorial(20)), math.comb(5, 2))
    try:
        _ = math.sqrt(-1)
    except e:
        print(e)
