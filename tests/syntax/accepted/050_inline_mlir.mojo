struct Word(TrivialRegisterPassable):
    var value: __mlir_type.index

    def __init__(out self):
        self.value = __mlir_attr.`7 : index`

    def plus(self, other: Self) -> Self:
        var result = Self()
        result.value = __mlir_op.`index.add`(self.value, other.value)
        return result

    def less(self, other: Self) -> Bool:
        var bit = __mlir_op.`index.cmp`[
            pred = __mlir_attr.`#index<cmp_predicate<slt>>`
        ](self.value, other.value)
        return Bool(bit)


comptime Flag = __mlir_type.i1
comptime yes: __mlir_type.i1 = __mlir_attr.true


def main():
    print(Word().less(Word().plus(Word())))
