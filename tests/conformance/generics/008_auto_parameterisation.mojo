def dims(v: SIMD) -> Int:
    return v.length


def sum_of(v: SIMD) -> Scalar[v.dtype]:
    return v.reduce_add()


def keys_total(d: Dict[String, _]) -> Int:
    return len(d)


def same_width(a: SIMD, b: SIMD[a.dtype, a.length]) -> Bool:
    return a.length == b.length


def show(x: Some[Writable & Copyable]) -> String:
    return String(x) + "!"


def main():
    print(dims(SIMD[DType.int8, 8](0)), dims(1.5))
    print(sum_of(SIMD[DType.int32, 4](1, 2, 3, 4)), sum_of(2.5))
    print(keys_total({"a": 1, "b": 2}), keys_total({"x": "y"}))
    print(same_width(SIMD[DType.int16, 2](1), SIMD[DType.int16, 2](2)))
    print(show(4), show("s"))
