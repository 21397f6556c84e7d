struct Matrix(Movable):
    var rows: Int
    var cols: Int
    var data: List[Float64]

    def __init__(out self, rows: Int, cols: Int):
        self.rows = rows
        self.cols = cols
        self.data = [0.0 for _ in range(rows * cols)]

    def at(self, row: Int, col: Int) -> Float64:
        return self.data[row * self.cols + col]

    def put(mut self, row: Int, col: Int, value: Float64):
        self.data[row * self.cols + col] = value


def multiply(a: Matrix, b: Matrix) -> Matrix:
    var result = Matrix(a.rows, b.cols)
    for i in range(a.rows):
        for j in range(b.cols):
            var total = 0.0
            for k in range(a.cols):
                total += a.at(i, k) * / b.at(k, j)
            result.put(i, j, total)
    return result^


def main():
    var m = Matrix(2, 2)
    m.put(0, 0, 1.5)
    print(multiply(m, m).at(0, 0))
