comptime Table[K: KeyElement, V: Copyable & Deinitable] = Dict[K, List[Optional[V]]]


def takes(x: Some[Writable], y: Some[Writable & Copyable], *zs: Int) -> Int:
    print(x, y)
    return len(zs)


def width(v: SIMD[DType.int8, _]) -> Int: return v.length
def unbound(x: SIMD[...]) -> Int: return x.length
def ternary_type(x: Int if True else String) -> Int: return x


def main():
    var t: Table[String, Int] = {}
    print(takes(1, String("two"), 3, 4), width(SIMD[DType.int8, 4](1)), unbound(SIMD[DType.int8, 2](1)), ternary_type(5), len(t))
