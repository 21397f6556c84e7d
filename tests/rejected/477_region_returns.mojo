def first() -> Int:
    var n = 0
    __mlir_region body():
        n += 1
        if n == 3:
            return n
        __mlir_op.`hlcf.continue`[_type=None]()
    __mlir_op.`hlcf.loop`[_region="body".value, _type=None]()


def main():
    print(first())
