def add(a: Int, b: Int) -> Int:
    var x = __mlir_op.`index.add`(a.__mlir_index__(), b.__mlir_index__())
    return Int(mlir_value=x)


def main():
    var a: __mlir_type.index = __mlir_attr.`42 : index`
    var b: __mlir_type.index = __mlir_attr.`8 : index`
    print(Int(mlir_value=__mlir_op.`index.add`(a, b)))
    print(Int(mlir_value=__mlir_op.`index.mul`(a, b)), add(20, 3))
    print(Int(mlir_value=__mlir_op.`index.sub`(b, a)))
