comptime WIDTH = 4
comptime Lanes = SIMD[DType.float64, WIDTH]


def norm(cx: Lanes, cy: Lanes) -> Float64:
    var x = Lanes(0.0)
    var y = Lanes(0.0)
    for _ in range(500):
        var xx = x * x
        var yy = y * y
        y = (x * y + x * y) * 0.5 + cy
        x = (xx - yy) * 0.5 + cx
    return x[0] + x[1] + x[2] + x[3] + y[0]


def main():
    var total = 0.0
    for row in range(600):
        for column in range(150):
            var cx = Lanes(Float64(column) / 600.0 - 0.25)
            var cy = Lanes(Float64(row) / 1200.0 - 0.25)
            total += norm(cx, cy)
    print(Int(total * 1000.0))
