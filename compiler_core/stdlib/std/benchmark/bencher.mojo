"""Measuring several functions, and a table of what they take."""

from std.benchmark.benchmark import Report, Unit, _measure
from std.collections.list import List
from std.collections.optional import Optional
from std.format import Writable, Writer
from std.hash import Hashable, Hasher
from std.pathlib.path import Path
from std.sys.arg import argv
from std.time.time import perf_counter_ns


struct BenchMetric(Copyable, ImplicitlyCopyable, Movable, Writable):
    """What is counted of the work that a function does."""

    comptime elements = BenchMetric(0, "throughput", "GElems/s")
    """Elements."""
    comptime bytes = BenchMetric(1, "DataMovement", "GB/s")
    """Bytes that are moved."""
    comptime flops = BenchMetric(2, "Arithmetic", "GFLOPS/s")
    """Operations with floats."""
    comptime theoretical_flops = BenchMetric(3, "TheoreticalArithmetic", "GFLOPS/s")
    """Operations with floats that would be needed."""

    var code: Int
    """Its number."""
    var name: String
    """Its name."""
    var unit: String
    """The unit of what is counted in a second."""

    def __init__(out self, code: Int, var name: String, var unit: String):
        """Put all together.

        Args:
            code: Its number.
            name: Its name.
            unit: The unit of what is counted in a second.
        """
        self.code = code
        self.name = name^
        self.unit = unit^

    @staticmethod
    def _defaults() -> List[BenchMetric]:
        return [BenchMetric.elements, BenchMetric.bytes, BenchMetric.flops]

    comptime DEFAULTS = Self._defaults()
    """What is usually counted."""

    def __eq__(self, other: Self) -> Bool:
        """Tell whether both are the same.

        Args:
            other: The other one.

        Returns:
            Whether they are.
        """
        return self.code == other.code

    def __ne__(self, other: Self) -> Bool:
        """Tell whether they differ.

        Args:
            other: The other one.

        Returns:
            Whether they do.
        """
        return self.code != other.code

    def check_name(self, alt_name: String) -> Bool:
        """Tell whether this is its name, whatever the case of the letters.

        Args:
            alt_name: The name.

        Returns:
            Whether it is.
        """
        return self.name.lower() == alt_name.lower()

    @staticmethod
    def get_metric_from_list(name: String, metric_list: List[Self]) raises -> Self:
        """Find what is counted by its name.

        Args:
            name: The name.
            metric_list: Among which.

        Returns:
            What has that name.

        Raises:
            An error if none has.
        """
        for metric in metric_list:
            if metric.check_name(name):
                return metric.copy()
        var known = String()
        for metric in metric_list:
            known.write("\n    ", metric.name)
        raise Error("no metric has the name '", name, "'; those that there are:", known)

    def write_to(self, mut writer: Some[Writer]):
        """Write name and unit.

        Args:
            writer: Where to.
        """
        writer.write(self.name, " (", self.unit, ")")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write all with the type.

        Args:
            writer: Where to.
        """
        writer.write("BenchMetric(code=", self.code, ", name='", self.name)
        writer.write("', unit='", self.unit, "')")


struct ThroughputMeasure(Copyable, ImplicitlyCopyable, Movable, Writable):
    """How much work of a kind a function does."""

    var metric: BenchMetric
    """What is counted."""
    var value: Int
    """How much of it."""

    def __init__(out self, var metric: BenchMetric, value: Int):
        """Put both together.

        Args:
            metric: What is counted.
            value: How much of it.
        """
        self.metric = metric^
        self.value = value

    def __init__(
        out self, name: String, value: Int, reference: List[BenchMetric] = BenchMetric._defaults()
    ) raises:
        """Find what is counted by its name.

        Args:
            name: The name.
            value: How much of it.
            reference: Among which.
        """
        self.metric = BenchMetric.get_metric_from_list(name, reference)
        self.value = value

    def compute(self, elapsed_sec: Float64) -> Float64:
        """Return how much was done in a second.

        Args:
            elapsed_sec: How many seconds it took.

        Returns:
            How many billions of it.
        """
        return Float64(self.value) * 1e-9 / elapsed_sec

    def write_to(self, mut writer: Some[Writer]):
        """Write name and unit of what is counted.

        Args:
            writer: Where to.
        """
        self.metric.write_to(writer)

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write both with the type.

        Args:
            writer: Where to.
        """
        writer.write_string("ThroughputMeasure(metric=")
        self.metric.write_repr_to(writer)
        writer.write(", value=", self.value, ")")


struct Format(Copyable, ImplicitlyCopyable, Movable, Writable):
    """How a table is written."""

    comptime csv = Format("csv")
    """With commas."""
    comptime tabular = Format("tabular")
    """With commas, each column as wide as its widest cell."""
    comptime table = Format("table")
    """With lines."""

    var value: StaticString
    """Its name."""

    def __init__(out self, value: StringSpan[_]):
        """Find the format with a name.

        Args:
            value: The name.
        """
        if value == "csv":
            self.value = "csv"
        elif value == "tabular":
            self.value = "tabular"
        else:
            self.value = "table"

    def __eq__(self, other: Self) -> Bool:
        """Tell whether both are the same.

        Args:
            other: The other one.

        Returns:
            Whether they are.
        """
        return self.value == other.value

    def write_to(self, mut writer: Some[Writer]):
        """Write the name.

        Args:
            writer: Where to.
        """
        writer.write_string(self.value)


struct Mode(Copyable, ImplicitlyCopyable, Movable):
    """Whether functions are measured or only tried."""

    comptime Benchmark = Mode(0)
    """They are measured."""
    comptime Test = Mode(1)
    """They are called once."""

    var value: Int
    """Its number."""

    def __init__(out self, value: Int):
        """Take a number.

        Args:
            value: The number.
        """
        self.value = value

    def __eq__(self, other: Self) -> Bool:
        """Tell whether both are the same.

        Args:
            other: The other one.

        Returns:
            Whether they are.
        """
        return self.value == other.value


struct BenchConfig(Copyable, Movable):
    """How functions are measured."""

    var out_file: Optional[Path]
    """Where the table goes, if not to standard output only."""
    var min_runtime_secs: Float64
    """How long a function is called at least."""
    var max_runtime_secs: Float64
    """How long it is called at most."""
    var num_warmup_iters: Int
    """How often it is called before."""
    var max_batch_size: Int
    """How many calls are measured together at most; nought for any number."""
    var max_iters: Int
    """How often it is called at most, once it has been called long enough."""
    var num_repetitions: Int
    """How often all of that is done."""
    var flush_denormals: Bool
    """Whether tiny numbers are taken for nought meanwhile."""
    var show_progress: Bool
    """Whether it is said which function is measured."""
    var format: Format
    """How the table is printed."""
    var out_file_format: Format
    """How the table is written to the file."""
    var verbose_timing: Bool
    """Whether the table says the least, the mean, the greatest and the whole time."""
    var verbose_metric_names: Bool
    """Whether the table says what is counted, and not only its unit."""

    @staticmethod
    def _timing_labels() -> List[String]:
        return ["min (ms)", "mean (ms)", "max (ms)", "duration (ms)"]

    comptime VERBOSE_TIMING_LABELS = Self._timing_labels()
    """The columns of times, if all are wanted."""

    def __init__(
        out self,
        out_file: Optional[Path] = None,
        min_runtime_secs: Float64 = 0,
        max_runtime_secs: Float64 = 1,
        num_warmup_iters: Int = 10,
        max_batch_size: Int = 0,
        max_iters: Int = 1000,
        num_repetitions: Int = 1,
        flush_denormals: Bool = True,
    ) raises:
        """Say how functions are measured.

        Args:
            out_file: Where the table goes, if not to standard output only.
            min_runtime_secs: How long a function is called at least.
            max_runtime_secs: How long it is called at most.
            num_warmup_iters: How often it is called before.
            max_batch_size: How many calls are measured together at most; nought for any number.
            max_iters: How often it is called at most, once it has been called long enough.
            num_repetitions: How often all of that is done.
            flush_denormals: Whether tiny numbers are taken for nought meanwhile.
        """
        self.out_file = out_file.copy()
        self.min_runtime_secs = min_runtime_secs
        self.max_runtime_secs = max_runtime_secs
        self.num_warmup_iters = num_warmup_iters
        self.max_batch_size = max_batch_size
        self.max_iters = max_iters
        self.num_repetitions = num_repetitions
        self.flush_denormals = flush_denormals
        self.show_progress = True
        self.format = Format.table
        self.out_file_format = Format.csv
        self.verbose_timing = False
        self.verbose_metric_names = True

    def __init__(
        out self,
        var out_file: Optional[Path],
        min_runtime_secs: Float64,
        max_runtime_secs: Float64,
        num_warmup_iters: Int,
        max_batch_size: Int,
        max_iters: Int,
        num_repetitions: Int,
        flush_denormals: Bool,
        show_progress: Bool,
        var format: Format,
        var out_file_format: Format,
        verbose_timing: Bool,
        verbose_metric_names: Bool,
    ):
        """Say all of how functions are measured.

        Args:
            out_file: Where the table goes, if not to standard output only.
            min_runtime_secs: How long a function is called at least.
            max_runtime_secs: How long it is called at most.
            num_warmup_iters: How often it is called before.
            max_batch_size: How many calls are measured together at most; nought for any number.
            max_iters: How often it is called at most, once it has been called long enough.
            num_repetitions: How often all of that is done.
            flush_denormals: Whether tiny numbers are taken for nought meanwhile.
            show_progress: Whether it is said which function is measured.
            format: How the table is printed.
            out_file_format: How the table is written to the file.
            verbose_timing: Whether the table says the least, the mean, the greatest and the whole time.
            verbose_metric_names: Whether the table says what is counted, and not only its unit.
        """
        self.out_file = out_file^
        self.min_runtime_secs = min_runtime_secs
        self.max_runtime_secs = max_runtime_secs
        self.num_warmup_iters = num_warmup_iters
        self.max_batch_size = max_batch_size
        self.max_iters = max_iters
        self.num_repetitions = num_repetitions
        self.flush_denormals = flush_denormals
        self.show_progress = show_progress
        self.format = format^
        self.out_file_format = out_file_format^
        self.verbose_timing = verbose_timing
        self.verbose_metric_names = verbose_metric_names


@fieldwise_init
struct BenchId(Copyable, Equatable, Hashable, Movable, Writable):
    """What a measurement is called."""

    var func_name: String
    """The name of the function."""
    var input_id: Optional[String]
    """The name of what it is given."""

    def __init__(out self, func_name: String, input_id: String):
        """Take both names.

        Args:
            func_name: The name of the function.
            input_id: The name of what it is given.
        """
        self.func_name = func_name
        self.input_id = input_id

    @implicit
    def __init__(out self, func_name: String):
        """Take the name of the function.

        Args:
            func_name: The name.
        """
        self.func_name = func_name
        self.input_id = None

    @implicit
    def __init__(out self, func_name: StringLiteral):
        """Take the name of the function.

        Args:
            func_name: The name.
        """
        self.func_name = String(func_name)
        self.input_id = None

    def _label(self) -> String:
        """Return what a line of the table is called."""
        if self.input_id:
            return String(self.func_name, "/input_id:", self.input_id.value())
        return self.func_name


struct BenchmarkInfo(Copyable, Movable):
    """What was measured of a function."""

    var name: String
    """What it is called."""
    var result: Report
    """The times."""
    var measures: List[ThroughputMeasure]
    """How much work it did."""
    var verbose_timing: Bool
    """Whether all times are wanted."""

    def __init__(
        out self,
        name: String,
        var result: Report,
        var measures: List[ThroughputMeasure] = List[ThroughputMeasure](),
        verbose_timing: Bool = False,
    ):
        """Put all together.

        Args:
            name: What it is called.
            result: The times.
            measures: How much work it did.
            verbose_timing: Whether all times are wanted.
        """
        self.name = name
        self.result = result^
        self.measures = measures^
        self.verbose_timing = verbose_timing


struct Bencher(Movable):
    """Calls what is to be measured."""

    var num_iters: Int
    """How often."""
    var elapsed: Int
    """How many nanoseconds that took."""

    def __init__(out self, num_iters: Int):
        """Get ready.

        Args:
            num_iters: How often it will be called.
        """
        self.num_iters = num_iters
        self.elapsed = 0

    def __init__(out self, num_iters: Int, elapsed: Int):
        """Get ready.

        Args:
            num_iters: How often it will be called.
            elapsed: How many nanoseconds that took.
        """
        self.num_iters = num_iters
        self.elapsed = elapsed

    def iter[IterFn: def() -> None](mut self, f: IterFn):
        """Call a function so often, and measure how long that takes.

        Args:
            f: The function.
        """
        var start = perf_counter_ns()
        for _ in range(self.num_iters):
            f()
        self.elapsed = Int(perf_counter_ns() - start)

    def iter[IterFn: def() raises -> None](mut self, f: IterFn) raises:
        """Call a function so often, and measure how long that takes.

        Args:
            f: The function.
        """
        var start = perf_counter_ns()
        for _ in range(self.num_iters):
            f()
        self.elapsed = Int(perf_counter_ns() - start)

    def iter_custom[FuncType: def(Int) -> Int](mut self, func: FuncType):
        """Let a function measure itself.

        Args:
            func: The function: of how often, it tells how many nanoseconds that takes.
        """
        self.elapsed = func(self.num_iters)

    def iter_preproc[
        T: AnyType, //, IterFn: def(mut T) -> None, PreprocFn: def(mut T) -> None
    ](mut self, mut state: T, iter_fn: IterFn, preproc_fn: PreprocFn):
        """Call a function so often, each time after another that is not measured.

        Args:
            state: What both are given.
            iter_fn: The function.
            preproc_fn: The other function.
        """
        self.elapsed = 0
        for _ in range(self.num_iters):
            preproc_fn(state)
            var start = perf_counter_ns()
            iter_fn(state)
            self.elapsed += Int(perf_counter_ns() - start)

    @deprecated("give the function as an argument, 'iter(f)'")
    def iter[iter_fn: def() capturing -> None](mut self):
        """Call a function so often, and measure how long that takes."""
        self.iter(iter_fn)

    @deprecated("give the function as an argument, 'iter(f)'")
    def iter[iter_fn: def() raises capturing -> None](mut self) raises:
        """Call a function so often, and measure how long that takes."""
        self.iter(iter_fn)

    @deprecated("give the function as an argument, 'iter_custom(f)'")
    def iter_custom[iter_fn: def(Int) raises capturing -> Int](mut self) raises:
        """Let a function measure itself."""
        self.elapsed = iter_fn(self.num_iters)

    @deprecated("give what both functions use and them as arguments, 'iter_preproc(state, f, before)'")
    def iter_preproc[
        iter_fn: def() capturing -> None, preproc_fn: def() capturing -> None
    ](mut self):
        """Call a function so often, each time after another that is not measured."""
        self.elapsed = 0
        for _ in range(self.num_iters):
            preproc_fn()
            var start = perf_counter_ns()
            iter_fn()
            self.elapsed += Int(perf_counter_ns() - start)

    @deprecated("give what both functions use as the first argument")
    def iter_preproc[
        IterFn: def() -> None, PreprocFn: def() -> None
    ](mut self, iter_fn: IterFn, preproc_fn: PreprocFn):
        """Call a function so often, each time after another that is not measured."""
        self.elapsed = 0
        for _ in range(self.num_iters):
            preproc_fn()
            var start = perf_counter_ns()
            iter_fn()
            self.elapsed += Int(perf_counter_ns() - start)


struct Bench(Movable, Writable):
    """Measures functions, and keeps what they take."""

    var config: BenchConfig
    """How they are measured."""
    var mode: Mode
    """Whether they are measured or only tried."""
    var info_vec: List[BenchmarkInfo]
    """What was measured."""

    def __init__(
        out self, config: Optional[BenchConfig] = None, mode: Mode = Mode.Benchmark
    ) raises:
        """Say how functions are measured.

        Args:
            config: How.
            mode: Whether they are measured or only tried; `-t` on the command line means the latter.
        """
        self.config = config.value().copy() if config else BenchConfig()
        self.mode = mode
        self.info_vec = List[BenchmarkInfo]()
        for word in argv():
            if word == "-t" or word == "--test":
                self.mode = Mode.Test

    def bench_function[
        FuncType: def() raises -> None
    ](
        mut self,
        func: FuncType,
        bench_id: BenchId,
        measures: List[ThroughputMeasure] = List[ThroughputMeasure](),
        fixed_iterations: Optional[Int] = None,
    ) raises:
        """Measure a function.

        Args:
            func: The function.
            bench_id: What it is called.
            measures: How much work it does.
            fixed_iterations: How often it is called, if that is fixed.
        """

        def batch(count: Int) raises {imm} -> Int:
            var bencher = Bencher(count)
            bencher.iter(func)
            return bencher.elapsed

        self._bench(batch, bench_id, measures, fixed_iterations)

    def bench_function[
        FuncType: def(mut Bencher) raises -> None
    ](
        mut self,
        func: FuncType,
        bench_id: BenchId,
        measures: List[ThroughputMeasure] = List[ThroughputMeasure](),
        fixed_iterations: Optional[Int] = None,
    ) raises:
        """Measure what a function gives to a `Bencher`.

        Args:
            func: The function.
            bench_id: What it is called.
            measures: How much work it does.
            fixed_iterations: How often it is called, if that is fixed.
        """

        def batch(count: Int) raises {imm} -> Int:
            var bencher = Bencher(count)
            func(bencher)
            return bencher.elapsed

        self._bench(batch, bench_id, measures, fixed_iterations)

    def bench_with_input[
        T: AnyType, FuncType: def(mut Bencher, T) raises -> None
    ](
        mut self,
        func: FuncType,
        bench_id: BenchId,
        input: T,
        measures: List[ThroughputMeasure] = List[ThroughputMeasure](),
    ) raises:
        """Measure what a function gives to a `Bencher`.

        Args:
            func: The function.
            bench_id: What it is called.
            input: What it is given.
            measures: How much work it does.
        """

        def batch(count: Int) raises {imm} -> Int:
            var bencher = Bencher(count)
            func(bencher, input)
            return bencher.elapsed

        self._bench(batch, bench_id, measures, None)

    @deprecated("give the function as an argument, 'bench_function(f, bench_id)'")
    def bench_function[
        bench_fn: def() raises capturing -> None
    ](
        mut self,
        bench_id: BenchId,
        measures: List[ThroughputMeasure] = List[ThroughputMeasure](),
        fixed_iterations: Optional[Int] = None,
    ) raises:
        """Measure a function."""
        self.bench_function(bench_fn, bench_id, measures, fixed_iterations)

    @deprecated("give the function as an argument, 'bench_function(f, bench_id)'")
    def bench_function[
        bench_fn: def(mut Bencher) raises capturing -> None
    ](
        mut self,
        bench_id: BenchId,
        measures: List[ThroughputMeasure] = List[ThroughputMeasure](),
        fixed_iterations: Optional[Int] = None,
    ) raises:
        """Measure what a function gives to a `Bencher`."""
        self.bench_function(bench_fn, bench_id, measures, fixed_iterations)

    @deprecated("give the function as an argument, 'bench_with_input(f, bench_id, input)'")
    def bench_with_input[
        T: AnyType, bench_fn: def(mut Bencher, T) raises capturing -> None
    ](
        mut self,
        bench_id: BenchId,
        input: T,
        measures: List[ThroughputMeasure] = List[ThroughputMeasure](),
    ) raises:
        """Measure what a function gives to a `Bencher`."""
        self.bench_with_input(bench_fn, bench_id, input, measures)

    def _bench[
        F: def(Int) raises -> Int
    ](
        mut self,
        batch: F,
        bench_id: BenchId,
        measures: List[ThroughputMeasure],
        fixed_iterations: Optional[Int],
    ) raises:
        """Measure batches."""
        if self.config.show_progress:
            print("Running", bench_id._label())
        if self.mode == Mode.Test:
            _ = batch(1)
            return
        var whole = Report()
        for _ in range(max(1, self.config.num_repetitions)):
            var report: Report
            if fixed_iterations:
                var count = fixed_iterations.value()
                report = _measure(batch, self.config.num_warmup_iters, count, 0, 0, count)
            else:
                report = _measure(
                    batch,
                    self.config.num_warmup_iters,
                    self.config.max_iters,
                    self.config.min_runtime_secs,
                    self.config.max_runtime_secs,
                    self.config.max_batch_size,
                )
            whole.warmup_duration += report.warmup_duration
            whole.runs.extend(report.runs.copy())
        self.info_vec.append(
            BenchmarkInfo(
                bench_id._label(), whole^, measures.copy(), self.config.verbose_timing
            )
        )

    def append_output_suffix(mut self, suffix: String):
        """Put something behind the name of the file for the table.

        Args:
            suffix: What.
        """
        if self.config.out_file:
            self.config.out_file = Path(String(self.config.out_file.value(), suffix))

    def check_mpirun(mut self) raises -> Int:
        """Return the number of this program among those that `mpirun` started.

        Returns:
            The number, or -1 if it was not started so.
        """
        from std.os.env import getenv

        var rank = getenv("OMPI_COMM_WORLD_RANK")
        if not rank:
            return -1
        self.append_output_suffix("_" + rank)
        return atol(rank)

    def pad[pad_str: StaticString = " "](self, width: Int, string: String) -> String:
        """Return what makes a text as wide as others.

        Parameters:
            pad_str: What it is made of.

        Args:
            width: How wide the others are.
            string: The text.

        Returns:
            What is missing.
        """
        var padding = String()
        for _ in range(width - string.byte_length()):
            padding.write_string(pad_str)
        return padding^

    def dump_report(mut self) raises:
        """Print the table, and write it to the file if there is one."""
        print(self._table(self.config.format))
        if self.config.out_file:
            self.config.out_file.value().write_text(self._table(self.config.out_file_format))

    def _rows(self) -> List[List[String]]:
        """Return the cells of the table, the names of the columns first."""
        var rows = List[List[String]]()
        var head: List[String] = ["name", "met (ms)", "iters"]
        var metrics = List[BenchMetric]()
        for ref info in self.info_vec:
            for ref measure in info.measures:
                var known = False
                for ref metric in metrics:
                    if metric == measure.metric:
                        known = True
                if not known:
                    metrics.append(measure.metric.copy())
        for ref metric in metrics:
            if self.config.verbose_metric_names:
                head.append(String(metric))
            else:
                head.append(metric.unit)
        if self.config.verbose_timing:
            for label in ["min (ms)", "mean (ms)", "max (ms)", "duration (ms)"]:
                head.append(String(label))
        rows.append(head^)
        for ref info in self.info_vec:
            var row = List[String]()
            row.append(info.name)
            row.append(String(info.result.mean(Unit.ms)))
            row.append(String(info.result.iters()))
            for ref metric in metrics:
                var cell: String = "N/A"
                for ref measure in info.measures:
                    if metric == measure.metric:
                        cell = String(measure.compute(info.result.mean(Unit.s)))
                row.append(cell^)
            if self.config.verbose_timing:
                row.append(String(info.result.min(Unit.ms)))
                row.append(String(info.result.mean(Unit.ms)))
                row.append(String(info.result.max(Unit.ms)))
                row.append(String(info.result.duration(Unit.ms)))
            rows.append(row^)
        return rows^

    def _table(self, format: Format) -> String:
        """Return the table as text."""
        var rows = self._rows()
        var widths = List[Int](length=len(rows[0]), fill=0)
        for ref row in rows:
            for i in range(len(row)):
                widths[i] = max(widths[i], row[i].byte_length())
        var text = String()
        for number in range(len(rows)):
            ref row = rows[number]
            if format == Format.table:
                text.write("|")
                for i in range(len(row)):
                    text.write(" ", row[i], self.pad(widths[i], row[i]), " |")
                text.write("\n")
                if number == 0:
                    text.write("|")
                    for i in range(len(row)):
                        text.write(" ", self.pad["-"](widths[i], ""), " |")
                    text.write("\n")
                continue
            for i in range(len(row)):
                if i > 0:
                    text.write(", " if format == Format.tabular else ",")
                if format == Format.csv and i == 0 and number > 0:
                    text.write('"', row[i], '"')
                else:
                    text.write(row[i])
                if format == Format.tabular and i < len(row) - 1:
                    text.write(self.pad(widths[i], row[i]))
            text.write("\n")
        return text^

    def write_to(self, mut writer: Some[Writer]):
        """Write the table.

        Args:
            writer: Where to.
        """
        writer.write(self._table(self.config.format))

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the table.

        Args:
            writer: Where to.
        """
        self.write_to(writer)
