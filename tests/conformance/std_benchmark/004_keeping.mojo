from std.benchmark import black_box, clobber_memory, keep, run, Unit
from std.benchmark import Bench, Bencher, BenchId, BenchConfig


def work():
    var x = 0
    for i in range(100):
        x += i
    keep(x)


def main() raises:
    print(black_box(5), black_box("x"))
    clobber_memory()
    var report = run(work, num_warmup_iters=1, max_iters=10, min_runtime_secs=0.0, max_runtime_secs=0.05)
    print(report.mean() >= 0, report.iters() > 0, report.min() <= report.max(), report.duration() >= 0)
    print(Unit.ms, Unit.ns, Unit.s, Unit.us)
