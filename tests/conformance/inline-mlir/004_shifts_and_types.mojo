comptime ten = __mlir_attr.`10 : index`


def shift(a: Int, by: Int) -> Int:
    return Int(mlir_value=__mlir_op.`index.shl`(a.__mlir_index__(), by.__mlir_index__()))


def divide(a: Int, b: Int) -> Tuple[Int, Int]:
    var q = __mlir_op.`index.divs`(a.__mlir_index__(), b.__mlir_index__())
    var r = __mlir_op.`index.rems`(a.__mlir_index__(), b.__mlir_index__())
    return (Int(mlir_value=q), Int(mlir_value=r))


def main():
    print(shift(3, 4), divide(17, 5), divide(-17, 5))
    print(Int(mlir_value=__mlir_op.`index.maxs`(ten, __mlir_attr.`3 : index`)))
    print(Int(mlir_value=__mlir_op.`index.and`(ten, __mlir_attr.`6 : index`)))
