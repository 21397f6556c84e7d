def at_least[low: Int](x: Int) -> Int:
    comptime bound = __mlir_attr[
        `#kgen.param.expr<max, `, low.__mlir_index__(), `, `, Int(5).__mlir_index__(), `> : index`
    ]
    return max(x, Int(mlir_value=bound))


def main():
    print(at_least[3](1), at_least[9](1))
