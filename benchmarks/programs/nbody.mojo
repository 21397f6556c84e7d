def main():
    var x: List[Float64] = [0.0, 4.8, 8.3, 12.9, 15.4]
    var y: List[Float64] = [0.0, -1.2, 4.1, -15.1, -25.9]
    var u: List[Float64] = [0.0, 0.6, -1.0, 1.1, 1.0]
    var v: List[Float64] = [0.0, 2.8, 1.8, 0.9, 0.6]
    var mass: List[Float64] = [39.5, 0.04, 0.01, 0.002, 0.002]
    for _ in range(500000):
        for i in range(5):
            for j in range(i + 1, 5):
                var dx = x[i] - x[j]
                var dy = y[i] - y[j]
                var square = dx * dx + dy * dy + 1.0
                var pull = 0.001 / (square * square)
                u[i] -= dx * mass[j] * pull
                v[i] -= dy * mass[j] * pull
                u[j] += dx * mass[i] * pull
                v[j] += dy * mass[i] * pull
        for i in range(5):
            x[i] += 0.001 * u[i]
            y[i] += 0.001 * v[i]
    print(Int(x[0] * 1000.0), Int(y[1] * 1000.0))
