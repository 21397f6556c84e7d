from std.benchmark import (
    Bench,
    BenchConfig,
    BenchId,
    BenchMetric,
    Bencher,
    ThroughputMeasure,
    black_box,
    clobber_memory,
    keep,
    run,
)


def work():
    var sum = 0
    for i in range(100):
        sum += i
    keep(sum)


def measured(mut b: Bencher) raises:
    def call() {}:
        work()

    b.iter(call)


def custom(mut b: Bencher) raises:
    def fixed(count: Int) {} -> Int:
        return count * 1000

    b.iter_custom(fixed)


def with_input(mut b: Bencher, size: Int) raises:
    def fixed(count: Int) {imm size} -> Int:
        return count * size

    b.iter_custom(fixed)


def main() raises:
    var report = run(work, max_iters=1000, max_runtime_secs=0.2)
    print(report.iters() > 0, report.mean() > 0, report.min() <= report.max())
    var bench = Bench(BenchConfig(max_iters=2, num_repetitions=1))
    bench.bench_function(measured, BenchId("loop"))
    print(len(bench.info_vec), bench.info_vec[0].name, bench.info_vec[0].result.iters())
    bench.bench_function(
        custom, BenchId("custom", "fixed"), measures=[ThroughputMeasure(BenchMetric.elements, 10)]
    )
    bench.bench_with_input(with_input, BenchId("input"), 500)
    print(bench.info_vec[1].name, bench.info_vec[1].result.mean("ns"))
    print(bench.info_vec[2].name, bench.info_vec[2].result.mean("ns"))
    var value = 3
    clobber_memory()
    print(black_box(value), black_box(take=String("taken")))
    var bencher = Bencher(4)
    print(bencher.num_iters, bencher.elapsed)
