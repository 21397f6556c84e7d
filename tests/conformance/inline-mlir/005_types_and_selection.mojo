comptime Word = __mlir_type.`!kgen.scalar<ui32>`
comptime Wide[dtype: DType] = __mlir_type[`!kgen.scalar<`, dtype._mlir_value, `>`]


def clamp(val: Int, low: Int, high: Int) -> Int:
    var v = val.__mlir_index__()
    var lo = low.__mlir_index__()
    var under = __mlir_op.`pop.cast_from_builtin`[_type=__mlir_type.`!kgen.scalar<bool>`](
        __mlir_op.`index.cmp`[pred=__mlir_attr.`#index<cmp_predicate<slt>>`](v, lo)
    )
    return Int(mlir_value=__mlir_op.`pop.select`(under, lo, v))


def copied[T: __mlir_type.index]() -> Int:
    return Int(mlir_value=T)


def main():
    print(clamp(-4, 0, 10), clamp(4, 0, 10))
    var raw: Wide[DType.int32] = Int32(7)._mlir_value
    var again = raw
    print(Int32(mlir_value=__mlir_op.`pop.add`(raw, again)))
    print(copied[__mlir_attr.`11 : index`]())
