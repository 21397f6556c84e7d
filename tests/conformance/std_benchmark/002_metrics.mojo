from std.benchmark import BenchId, BenchMetric, Format, Mode, ThroughputMeasure


def main() raises:
    print(BenchMetric.elements, BenchMetric.bytes, BenchMetric.flops, BenchMetric.theoretical_flops)
    print(repr(BenchMetric.bytes), BenchMetric.bytes.code, BenchMetric.bytes.unit)
    print(BenchMetric.bytes == BenchMetric.bytes, BenchMetric.bytes != BenchMetric.flops)
    print(BenchMetric.elements.check_name("Throughput"), BenchMetric.elements.check_name("x"))
    var found = BenchMetric.get_metric_from_list("datamovement", materialize[BenchMetric.DEFAULTS]())
    print(found)
    var measure = ThroughputMeasure(BenchMetric.flops, 2_000_000_000)
    print(measure, repr(measure), measure.value, measure.compute(0.5))
    print(ThroughputMeasure("arithmetic", 10).metric.name)
    print(Format.csv, Format.table, Format.tabular, Format("csv") == Format.csv)
    print(Mode.Benchmark == Mode.Test, Mode.Test.value, Mode.Benchmark.value)
    var id = BenchId("sort", "random")
    print(id, id.func_name, id.input_id.value(), BenchId("plain"))
    print(id == BenchId("sort", "random"), id != BenchId("sort"))
