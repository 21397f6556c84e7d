from std.benchmark import run, Bench, Bencher, BenchId, BenchConfig
def main() raises:
    var k = 0
    @parameter
    def f():
        k += 1
    var r = run[func4=f](max_iters=3)
    print(k > 0)
    @parameter
    def g() raises:
        k += 1
    r = run[g](max_iters=3)
    print(r.mean() >= 0)
    def plain():
        pass
    r = run[func2=plain](max_iters=3)
    var b = Bench(BenchConfig(max_iters=2))
    @parameter
    def bf(mut b: Bencher) raises:
        @parameter
        def inner():
            k += 1
        b.iter[inner]()
    b.bench_function[bf](BenchId("x"))
    @parameter
    def bi(mut b: Bencher, x: Int) raises:
        @parameter
        def inner():
            k += x
        b.iter[inner]()
    b.bench_with_input[Int, bi](BenchId("y"), 3)
    print(len(b.info_vec))
