def main():
    comptime N = 300
    var a = List[Float64]()
    var b = List[Float64]()
    var c = List[Float64]()
    for i in range(N * N):
        a.append(Float64(i % 7))
        b.append(Float64(i % 5))
        c.append(0.0)
    for i in range(N):
        for j in range(N):
            var total = 0.0
            for k in range(N):
                total += a[i * N + k] * b[k * N + j]
            c[i * N + j] = total
    print(Int(c[N * N - 1]))
