def double[dt: DType](x: Scalar[dt]) -> Scalar[dt]:
    return x * 2


def describe[dt: DType]() -> String:
    comptime if dt.is_floating_point():
        return "floating"
    elif dt.is_unsigned():
        return "unsigned"
    else:
        return "signed"


def mean[dt: DType](xs: List[Scalar[dt]]) -> Float64:
    var total: Scalar[dt] = 0
    for x in xs:
        total += x
    return total.cast[DType.float64]() / Float64(len(xs))


def main():
    print(double(Int8(100)), double(Float32(1.25)), double(21))
    print(describe[DType.uint8](), describe[DType.int64](), describe[DType.bfloat16]())
    var xs: List[Int32] = [1, 2, 3, 4]
    print(mean(xs))
    print(DType.int8, DType.float32, DType.bool, DType.uint)
    print(DType.int8 == DType.int8, DType.int8 == DType.uint8)
    print(DType.uint16.is_integral(), DType.float16.is_half_float())
