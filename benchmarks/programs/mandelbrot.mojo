def iterations(cx: Float64, cy: Float64) -> Int:
    var x = 0.0
    var y = 0.0
    for step in range(500):
        var xx = x * x
        var yy = y * y
        if xx + yy > 4.0:
            return step
        y = 2.0 * x * y + cy
        x = xx - yy + cx
    return 500


def main():
    var total = 0
    for row in range(600):
        for column in range(600):
            var cx = Float64(column) / 200.0 - 2.0
            var cy = Float64(row) / 300.0 - 1.0
            total += iterations(cx, cy)
    print(total)
