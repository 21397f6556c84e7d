def main():
    var a = Int(5).__mlir_index__()
    var b = __mlir_op.`index.add`[_properties=__mlir_attr.`12 : i64`](a, a)
    print(Int(mlir_value=b))
