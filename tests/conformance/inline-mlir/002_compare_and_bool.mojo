def less(a: Int, b: Int) -> Bool:
    return Bool(
        __mlir_op.`index.cmp`[pred=__mlir_attr.`#index<cmp_predicate<slt>>`](
            a.__mlir_index__(), b.__mlir_index__()
        )
    )


def equal(a: Int, b: Int) -> Bool:
    return Bool(
        __mlir_op.`index.cmp`[pred=__mlir_attr.`#index<cmp_predicate<eq>>`](
            a.__mlir_index__(), b.__mlir_index__()
        )
    )


def main():
    print(less(1, 2), less(2, 1), less(-5, 0))
    print(equal(3, 3), equal(3, 4))
    var t: __mlir_type.i1 = __mlir_attr.true
    print(Bool(t), Bool(__mlir_attr.false))
