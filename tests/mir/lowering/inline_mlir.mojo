def added(a: Int, b: Int) -> Int:
    return __mlir_op.`pop.add`(a, b)
