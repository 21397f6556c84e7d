struct Matrix[rows: Int, cols: Int]:
    def __init__(out self):
        pass


def area[rows: Int, cols: Int](m: Matrix[rows, cols]) -> Int:
    return rows * cols


def main():
    var m = Matrix[2]()
    print(area(m))
