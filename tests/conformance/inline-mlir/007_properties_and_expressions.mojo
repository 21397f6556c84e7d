def folded[a: Int, b: Int]():
    comptime sum = __mlir_attr[
        `#kgen.param.expr<add, `, a.__mlir_index__(), `, `, b.__mlir_index__(), `> : index`
    ]
    comptime rest = __mlir_attr[
        `#kgen.param.expr<mod, `, a.__mlir_index__(), `, `, b.__mlir_index__(), `> : index`
    ]
    comptime less = __mlir_attr[
        `#kgen.param.expr<lt, `,
        a.__mlir_index__(),
        `, `,
        b.__mlir_index__(),
        `> : !kgen.scalar<bool>`,
    ]
    print(Int(mlir_value=sum), Int(mlir_value=rest), Bool(mlir_value=less))


def main():
    folded[13, 3]()
    folded[-13, 3]()
    var raw = __mlir_op.`pop.cast_to_builtin`[_type=__mlir_type.i64](Int64(21)._mlir_value)
    var twice = __mlir_op.`llvm.add`[
        _type=__mlir_type.i64,
        _properties=__mlir_attr.`{overflowFlags = #llvm.overflow<nsw>}`,
    ](raw, raw)
    print(
        Int64(
            mlir_value=__mlir_op.`pop.cast_from_builtin`[_type=__mlir_type.`!kgen.scalar<si64>`](
                twice
            )
        )
    )
