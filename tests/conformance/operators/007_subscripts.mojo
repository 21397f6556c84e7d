struct Matrix:
    var data: List[Int]
    var cols: Int

    def __init__(out self, rows: Int, cols: Int):
        self.data = List(length=rows * cols, fill=0)
        self.cols = cols

    def __getitem__(self, r: Int, c: Int) -> Int:
        return self.data[r * self.cols + c]

    def __setitem__(mut self, r: Int, c: Int, v: Int):
        print("set", r, c, v)
        self.data[r * self.cols + c] = v

    def __getitem__(self, *, row: Int) -> Int:
        var s = 0
        for c in range(self.cols):
            s += self[row, c]
        return s


def main():
    var m = Matrix(2, 3)
    m[0, 1] = 5
    m[1, 2] = 7
    m[0, 1] += 10
    print(m[0, 1], m[1, 2], m[0, 0])
    print(m[row=0], m[row=1])
