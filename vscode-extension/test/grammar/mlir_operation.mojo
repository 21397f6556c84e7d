x = __mlir_op.`index.add`(a, b)
y = __mlir_op.`pop.cast`[_type=__mlir_type.`!pop.scalar<si8>`](x)
