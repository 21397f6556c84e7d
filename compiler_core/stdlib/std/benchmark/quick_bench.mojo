"""Measuring functions with their arguments in a line each."""

from std.benchmark.bencher import Bench, Bencher, BenchConfig, BenchId, ThroughputMeasure
from std.benchmark.compiler import black_box, keep
from std.collections.list import List


struct QuickBench(Movable):
    """Measures functions, and keeps what they take."""

    var m: Bench
    """What measures and keeps."""

    def __init__(out self) raises:
        """Get ready."""
        self.m = Bench(BenchConfig())

    def dump_report(mut self) raises:
        """Print the table of what was measured."""
        self.m.dump_report()

    def run[
        T_out: TrivialRegisterPassable
    ](
        mut self,
        func: def() thin -> T_out,
        *,
        bench_id: BenchId,
        measures: List[ThroughputMeasure] = List[ThroughputMeasure](),
    ) raises:
        """Measure a function.

        Args:
            func: The function.
            bench_id: What it is called.
            measures: How much work it does.
        """

        def call() {imm}:
            keep(func())

        def measure(mut bencher: Bencher) raises {imm}:
            bencher.iter(call)

        self.m.bench_function(measure, bench_id, measures)

    def run[
        T0: TrivialRegisterPassable, /, T_out: TrivialRegisterPassable
    ](
        mut self,
        func: def(T0) thin -> T_out,
        x0: T0,
        *,
        bench_id: BenchId,
        measures: List[ThroughputMeasure] = List[ThroughputMeasure](),
    ) raises:
        """Measure a function.

        Args:
            func: The function.
            x0: Argument 1 of it.
            bench_id: What it is called.
            measures: How much work it does.
        """

        def call() {imm}:
            keep(func(black_box(x0)))

        def measure(mut bencher: Bencher) raises {imm}:
            bencher.iter(call)

        self.m.bench_function(measure, bench_id, measures)

    def run[
        T0: TrivialRegisterPassable, T1: TrivialRegisterPassable, /, T_out: TrivialRegisterPassable
    ](
        mut self,
        func: def(T0, T1) thin -> T_out,
        x0: T0,
        x1: T1,
        *,
        bench_id: BenchId,
        measures: List[ThroughputMeasure] = List[ThroughputMeasure](),
    ) raises:
        """Measure a function.

        Args:
            func: The function.
            x0: Argument 1 of it.
            x1: Argument 2 of it.
            bench_id: What it is called.
            measures: How much work it does.
        """

        def call() {imm}:
            keep(func(black_box(x0), black_box(x1)))

        def measure(mut bencher: Bencher) raises {imm}:
            bencher.iter(call)

        self.m.bench_function(measure, bench_id, measures)

    def run[
        T0: TrivialRegisterPassable, T1: TrivialRegisterPassable, T2: TrivialRegisterPassable, /, T_out: TrivialRegisterPassable
    ](
        mut self,
        func: def(T0, T1, T2) thin -> T_out,
        x0: T0,
        x1: T1,
        x2: T2,
        *,
        bench_id: BenchId,
        measures: List[ThroughputMeasure] = List[ThroughputMeasure](),
    ) raises:
        """Measure a function.

        Args:
            func: The function.
            x0: Argument 1 of it.
            x1: Argument 2 of it.
            x2: Argument 3 of it.
            bench_id: What it is called.
            measures: How much work it does.
        """

        def call() {imm}:
            keep(func(black_box(x0), black_box(x1), black_box(x2)))

        def measure(mut bencher: Bencher) raises {imm}:
            bencher.iter(call)

        self.m.bench_function(measure, bench_id, measures)

    def run[
        T0: TrivialRegisterPassable, T1: TrivialRegisterPassable, T2: TrivialRegisterPassable, T3: TrivialRegisterPassable, /, T_out: TrivialRegisterPassable
    ](
        mut self,
        func: def(T0, T1, T2, T3) thin -> T_out,
        x0: T0,
        x1: T1,
        x2: T2,
        x3: T3,
        *,
        bench_id: BenchId,
        measures: List[ThroughputMeasure] = List[ThroughputMeasure](),
    ) raises:
        """Measure a function.

        Args:
            func: The function.
            x0: Argument 1 of it.
            x1: Argument 2 of it.
            x2: Argument 3 of it.
            x3: Argument 4 of it.
            bench_id: What it is called.
            measures: How much work it does.
        """

        def call() {imm}:
            keep(func(black_box(x0), black_box(x1), black_box(x2), black_box(x3)))

        def measure(mut bencher: Bencher) raises {imm}:
            bencher.iter(call)

        self.m.bench_function(measure, bench_id, measures)

    def run[
        T0: TrivialRegisterPassable, T1: TrivialRegisterPassable, T2: TrivialRegisterPassable, T3: TrivialRegisterPassable, T4: TrivialRegisterPassable, /, T_out: TrivialRegisterPassable
    ](
        mut self,
        func: def(T0, T1, T2, T3, T4) thin -> T_out,
        x0: T0,
        x1: T1,
        x2: T2,
        x3: T3,
        x4: T4,
        *,
        bench_id: BenchId,
        measures: List[ThroughputMeasure] = List[ThroughputMeasure](),
    ) raises:
        """Measure a function.

        Args:
            func: The function.
            x0: Argument 1 of it.
            x1: Argument 2 of it.
            x2: Argument 3 of it.
            x3: Argument 4 of it.
            x4: Argument 5 of it.
            bench_id: What it is called.
            measures: How much work it does.
        """

        def call() {imm}:
            keep(func(black_box(x0), black_box(x1), black_box(x2), black_box(x3), black_box(x4)))

        def measure(mut bencher: Bencher) raises {imm}:
            bencher.iter(call)

        self.m.bench_function(measure, bench_id, measures)

    def run[
        T0: TrivialRegisterPassable, T1: TrivialRegisterPassable, T2: TrivialRegisterPassable, T3: TrivialRegisterPassable, T4: TrivialRegisterPassable, T5: TrivialRegisterPassable, /, T_out: TrivialRegisterPassable
    ](
        mut self,
        func: def(T0, T1, T2, T3, T4, T5) thin -> T_out,
        x0: T0,
        x1: T1,
        x2: T2,
        x3: T3,
        x4: T4,
        x5: T5,
        *,
        bench_id: BenchId,
        measures: List[ThroughputMeasure] = List[ThroughputMeasure](),
    ) raises:
        """Measure a function.

        Args:
            func: The function.
            x0: Argument 1 of it.
            x1: Argument 2 of it.
            x2: Argument 3 of it.
            x3: Argument 4 of it.
            x4: Argument 5 of it.
            x5: Argument 6 of it.
            bench_id: What it is called.
            measures: How much work it does.
        """

        def call() {imm}:
            keep(func(black_box(x0), black_box(x1), black_box(x2), black_box(x3), black_box(x4), black_box(x5)))

        def measure(mut bencher: Bencher) raises {imm}:
            bencher.iter(call)

        self.m.bench_function(measure, bench_id, measures)

    def run[
        T0: TrivialRegisterPassable, T1: TrivialRegisterPassable, T2: TrivialRegisterPassable, T3: TrivialRegisterPassable, T4: TrivialRegisterPassable, T5: TrivialRegisterPassable, T6: TrivialRegisterPassable, /, T_out: TrivialRegisterPassable
    ](
        mut self,
        func: def(T0, T1, T2, T3, T4, T5, T6) thin -> T_out,
        x0: T0,
        x1: T1,
        x2: T2,
        x3: T3,
        x4: T4,
        x5: T5,
        x6: T6,
        *,
        bench_id: BenchId,
        measures: List[ThroughputMeasure] = List[ThroughputMeasure](),
    ) raises:
        """Measure a function.

        Args:
            func: The function.
            x0: Argument 1 of it.
            x1: Argument 2 of it.
            x2: Argument 3 of it.
            x3: Argument 4 of it.
            x4: Argument 5 of it.
            x5: Argument 6 of it.
            x6: Argument 7 of it.
            bench_id: What it is called.
            measures: How much work it does.
        """

        def call() {imm}:
            keep(func(black_box(x0), black_box(x1), black_box(x2), black_box(x3), black_box(x4), black_box(x5), black_box(x6)))

        def measure(mut bencher: Bencher) raises {imm}:
            bencher.iter(call)

        self.m.bench_function(measure, bench_id, measures)

    def run[
        T0: TrivialRegisterPassable, T1: TrivialRegisterPassable, T2: TrivialRegisterPassable, T3: TrivialRegisterPassable, T4: TrivialRegisterPassable, T5: TrivialRegisterPassable, T6: TrivialRegisterPassable, T7: TrivialRegisterPassable, /, T_out: TrivialRegisterPassable
    ](
        mut self,
        func: def(T0, T1, T2, T3, T4, T5, T6, T7) thin -> T_out,
        x0: T0,
        x1: T1,
        x2: T2,
        x3: T3,
        x4: T4,
        x5: T5,
        x6: T6,
        x7: T7,
        *,
        bench_id: BenchId,
        measures: List[ThroughputMeasure] = List[ThroughputMeasure](),
    ) raises:
        """Measure a function.

        Args:
            func: The function.
            x0: Argument 1 of it.
            x1: Argument 2 of it.
            x2: Argument 3 of it.
            x3: Argument 4 of it.
            x4: Argument 5 of it.
            x5: Argument 6 of it.
            x6: Argument 7 of it.
            x7: Argument 8 of it.
            bench_id: What it is called.
            measures: How much work it does.
        """

        def call() {imm}:
            keep(func(black_box(x0), black_box(x1), black_box(x2), black_box(x3), black_box(x4), black_box(x5), black_box(x6), black_box(x7)))

        def measure(mut bencher: Bencher) raises {imm}:
            bencher.iter(call)

        self.m.bench_function(measure, bench_id, measures)

    def run[
        T0: TrivialRegisterPassable, T1: TrivialRegisterPassable, T2: TrivialRegisterPassable, T3: TrivialRegisterPassable, T4: TrivialRegisterPassable, T5: TrivialRegisterPassable, T6: TrivialRegisterPassable, T7: TrivialRegisterPassable, T8: TrivialRegisterPassable, /, T_out: TrivialRegisterPassable
    ](
        mut self,
        func: def(T0, T1, T2, T3, T4, T5, T6, T7, T8) thin -> T_out,
        x0: T0,
        x1: T1,
        x2: T2,
        x3: T3,
        x4: T4,
        x5: T5,
        x6: T6,
        x7: T7,
        x8: T8,
        *,
        bench_id: BenchId,
        measures: List[ThroughputMeasure] = List[ThroughputMeasure](),
    ) raises:
        """Measure a function.

        Args:
            func: The function.
            x0: Argument 1 of it.
            x1: Argument 2 of it.
            x2: Argument 3 of it.
            x3: Argument 4 of it.
            x4: Argument 5 of it.
            x5: Argument 6 of it.
            x6: Argument 7 of it.
            x7: Argument 8 of it.
            x8: Argument 9 of it.
            bench_id: What it is called.
            measures: How much work it does.
        """

        def call() {imm}:
            keep(func(black_box(x0), black_box(x1), black_box(x2), black_box(x3), black_box(x4), black_box(x5), black_box(x6), black_box(x7), black_box(x8)))

        def measure(mut bencher: Bencher) raises {imm}:
            bencher.iter(call)

        self.m.bench_function(measure, bench_id, measures)

    def run[
        T0: TrivialRegisterPassable, T1: TrivialRegisterPassable, T2: TrivialRegisterPassable, T3: TrivialRegisterPassable, T4: TrivialRegisterPassable, T5: TrivialRegisterPassable, T6: TrivialRegisterPassable, T7: TrivialRegisterPassable, T8: TrivialRegisterPassable, T9: TrivialRegisterPassable, /, T_out: TrivialRegisterPassable
    ](
        mut self,
        func: def(T0, T1, T2, T3, T4, T5, T6, T7, T8, T9) thin -> T_out,
        x0: T0,
        x1: T1,
        x2: T2,
        x3: T3,
        x4: T4,
        x5: T5,
        x6: T6,
        x7: T7,
        x8: T8,
        x9: T9,
        *,
        bench_id: BenchId,
        measures: List[ThroughputMeasure] = List[ThroughputMeasure](),
    ) raises:
        """Measure a function.

        Args:
            func: The function.
            x0: Argument 1 of it.
            x1: Argument 2 of it.
            x2: Argument 3 of it.
            x3: Argument 4 of it.
            x4: Argument 5 of it.
            x5: Argument 6 of it.
            x6: Argument 7 of it.
            x7: Argument 8 of it.
            x8: Argument 9 of it.
            x9: Argument 10 of it.
            bench_id: What it is called.
            measures: How much work it does.
        """

        def call() {imm}:
            keep(func(black_box(x0), black_box(x1), black_box(x2), black_box(x3), black_box(x4), black_box(x5), black_box(x6), black_box(x7), black_box(x8), black_box(x9)))

        def measure(mut bencher: Bencher) raises {imm}:
            bencher.iter(call)

        self.m.bench_function(measure, bench_id, measures)
