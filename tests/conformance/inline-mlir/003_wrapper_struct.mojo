struct Counter(TrivialRegisterPassable):
    var value: __mlir_type.index

    @always_inline
    def __init__(out self, n: Int):
        self.value = n.__mlir_index__()

    @always_inline
    def __init__(out self, *, raw: __mlir_type.index):
        self.value = raw

    def __add__(self, o: Self) -> Self:
        return Self(raw=__mlir_op.`index.add`(self.value, o.value))

    def get(self) -> Int:
        return Int(mlir_value=self.value)


def main():
    var c = Counter(4) + Counter(38)
    print(c.get())
    var d = c
    print((c + d).get())
