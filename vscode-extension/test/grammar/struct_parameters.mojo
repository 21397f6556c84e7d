struct Matrix[dtype: DType = DType.float64, //, rows: Int, cols: Int](Sized):
    comptime size = rows * cols
    comptime Element = Scalar[dtype]
