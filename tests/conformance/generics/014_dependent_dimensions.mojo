struct Matrix[dtype: DType, rows: Int, cols: Int = rows](Copyable, Writable):
    var data: List[Scalar[Self.dtype]]
    comptime size = Self.rows * Self.cols
    comptime Transposed = Matrix[Self.dtype, Self.cols, Self.rows]

    def __init__(out self):
        self.data = List[Scalar[Self.dtype]](length=Self.size, fill=0)

    def __getitem__(self, r: Int, c: Int) -> Scalar[Self.dtype]:
        return self.data[r * Self.cols + c]

    def __setitem__(mut self, r: Int, c: Int, v: Scalar[Self.dtype]):
        self.data[r * Self.cols + c] = v

    def transpose(self) -> Self.Transposed:
        var out = Self.Transposed()
        for r in range(Self.rows):
            for c in range(Self.cols):
                out[c, r] = self[r, c]
        return out^

    def __matmul__[other: Int](self, rhs: Matrix[Self.dtype, Self.cols, other]) -> Matrix[Self.dtype, Self.rows, other]:
        var out = Matrix[Self.dtype, Self.rows, other]()
        for r in range(Self.rows):
            for c in range(other):
                var acc = Scalar[Self.dtype](0)
                for k in range(Self.cols):
                    acc += self[r, k] * rhs[k, c]
                out[r, c] = acc
        return out^

    def write_to(self, mut writer: Some[Writer]):
        for r in range(Self.rows):
            for c in range(Self.cols):
                writer.write(self[r, c], " ")
            writer.write("/ ")

comptime F32[rows: Int, cols: Int] = Matrix[DType.float32, rows, cols]
comptime Square[n: Int] = Matrix[DType.int32, n, n]
comptime Tall = Matrix[DType.int64, 4, _]

def trace[n: Int, //](m: Matrix[_, n, n]) -> Scalar[m.dtype]:
    var acc = Scalar[m.dtype](0)
    for i in range(n):
        acc += m[i, i]
    return acc

def main():
    var a = F32[2, 3]()
    for r in range(2):
        for c in range(3):
            a[r, c] = Float32(r * 3 + c)
    var t = a.transpose()
    print(a, t)
    print(a @ t)
    print(trace(a @ t))
    var s = Square[2]()
    s[0, 0] = 7
    s[1, 1] = 5
    print(trace(s), Square[3].size, Tall[2].size)
    print(reflect[type_of(t)].name())
