from std.benchmark import run, Bench, Bencher, BenchId, BenchConfig
def main() raises:
    var k = 0
    var b = Bench(BenchConfig(max_iters=2))
    @parameter
    def cust(n: Int) raises -> Int:
        k += n
        return n * 10
    @parameter
    def bf(mut b: Bencher) raises:
        b.iter_custom[cust]()
    b.bench_function[bf](BenchId("x"))
    @parameter
    def pre():
        k = 0
    @parameter
    def it():
        k += 1
    @parameter
    def bp(mut b: Bencher) raises:
        b.iter_preproc[it, pre]()
    b.bench_function[bp](BenchId("z"))
    @parameter
    def simple() raises:
        k += 1
    b.bench_function[simple](BenchId("w"))
    print(len(b.info_vec), k > 0)
