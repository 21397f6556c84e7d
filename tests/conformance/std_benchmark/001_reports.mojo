from std.benchmark import Batch, Report, Unit


def main() raises:
    print(Unit.ns, Unit.us, Unit.ms, Unit.s)
    var batch = Batch(10, 5, True)
    print(batch, repr(batch), batch.mean(), batch.mean(Unit.ns))
    var report = Report(100, [Batch(1000000, 5, True), Batch(3000000, 10, True)])
    print(report.iters(), report.duration(), report.mean(), report.warmup_duration)
    print(report.min(Unit.ms), report.max(Unit.ms), report.mean(Unit.us), report.duration(Unit.ns))
    report.print(Unit.ms)
    report.print_full(Unit.us)
    print(report.as_string())
    var partly = Report(5, [Batch(1000, 5, False), Batch(4000, 10, True)])
    print(partly.iters(), partly.mean(Unit.ns), len(partly.runs))
