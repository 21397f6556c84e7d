def apply[f: def[w: Int](Int) thin -> Int](x: Int) -> Int:
    return f[4](x) + f[2](x)

def wide[w: Int](x: Int) -> Int:
    return w * x

def infer[f: def[w: SIMDLength, //](SIMD[DType.int32, w]) thin -> SIMD[DType.int32, w]]():
    print(f[w=4](SIMD[DType.int32, 4](1, 2, 3, 4)))

def neg[w: SIMDLength, //](x: SIMD[DType.int32, w]) -> SIMD[DType.int32, w]:
    return -x

def gen[f: def[T: Writable](T) thin -> None]():
    f[Float64](2.5)
    f[String]("s")

def show[T: Writable](x: T):
    print("<", x, ">")

def deflt[f: def[w: Int, k: Int = 5](Int) thin -> Int]() -> Int:
    return f[3](1) + f[3, 7](1) + f[k=1, w=2](0)

def dd[w: Int, k: Int = 5](x: Int) -> Int:
    return w * k + x

def main():
    print(apply[wide](10))
    infer[neg]()
    gen[show]()
    print(deflt[dd]())
    comptime g = wide[3]
    print(g(2))
