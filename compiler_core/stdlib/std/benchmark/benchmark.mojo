"""How long a function takes."""

from std.collections.list import List
from std.format import Writable, Writer
from std.time.time import perf_counter_ns

comptime _LINE = "--------------------------------------------------------------------------------"
comptime _NS_PER_S = 1_000_000_000


struct Unit(Movable):
    """Units of time."""

    comptime ns = "ns"
    """A billionth of a second."""
    comptime us = "us"
    """A millionth of a second."""
    comptime ms = "ms"
    """A thousandth of a second."""
    comptime s = "s"
    """A second."""

    @staticmethod
    def _divisor(unit: String) -> Float64:
        """Return how many nanoseconds a unit has."""
        if unit == "ns":
            return 1
        if unit == "us":
            return 1000
        if unit == "ms":
            return 1_000_000
        return 1_000_000_000


struct Batch(TrivialRegisterPassable, Writable):
    """Several calls that were measured together."""

    var duration: Int
    """How many nanoseconds they took."""
    var iterations: Int
    """How many there were."""
    var _is_significant: Bool

    def __init__(out self, duration: Int, iterations: Int, _is_significant: Bool):
        """Put a measurement together.

        Args:
            duration: How many nanoseconds the calls took.
            iterations: How many there were.
            _is_significant: Whether they say something about the function.
        """
        self.duration = duration
        self.iterations = iterations
        self._is_significant = _is_significant

    def mean(self, unit: String = Unit.s) -> Float64:
        """Return how long a call took.

        Args:
            unit: The unit of time.

        Returns:
            The mean.
        """
        return Float64(self.duration) / Float64(self.iterations) / Unit._divisor(unit)

    def _mark(mut self, floor: Int, is_last: Bool):
        """Note whether the batch took long enough to say something."""
        self._is_significant = is_last or self.duration >= floor

    def write_to(self, mut writer: Some[Writer]):
        """Write what was measured.

        Args:
            writer: Where to.
        """
        writer.write("Batch(duration=", self.duration, "ns, iterations=", self.iterations)
        writer.write(", significant=", self._is_significant, ")")

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write what was measured.

        Args:
            writer: Where to.
        """
        writer.write("Batch(duration=", self.duration, ", iterations=", self.iterations)
        writer.write(", _is_significant=", self._is_significant, ")")


struct Report(Copyable, Defaultable, Movable):
    """What was measured of a function."""

    var warmup_duration: Int
    """How many nanoseconds the calls took that came before."""
    var runs: List[Batch]
    """The measurements."""

    def __init__(out self):
        """Make a report of nothing."""
        self.warmup_duration = 0
        self.runs = List[Batch]()

    def __init__(out self, warmup_duration: Int, var runs: List[Batch]):
        """Put measurements together.

        Args:
            warmup_duration: How many nanoseconds the calls took that came before.
            runs: The measurements.
        """
        self.warmup_duration = warmup_duration
        self.runs = runs^

    def iters(self) -> Int:
        """Return how many calls were measured.

        Returns:
            The number.
        """
        var total = 0
        for run in self.runs:
            if run._is_significant:
                total += run.iterations
        return total

    def duration(self, unit: String = Unit.s) -> Float64:
        """Return how long these calls took.

        Args:
            unit: The unit of time.

        Returns:
            The time.
        """
        var total = 0
        for run in self.runs:
            if run._is_significant:
                total += run.duration
        return Float64(total) / Unit._divisor(unit)

    def mean(self, unit: String = Unit.s) -> Float64:
        """Return how long a call took.

        Args:
            unit: The unit of time.

        Returns:
            The mean.
        """
        return self.duration(unit) / Float64(self.iters())

    def min(self, unit: String = Unit.s) -> Float64:
        """Return how long a call took in the fastest batch.

        Args:
            unit: The unit of time.

        Returns:
            The mean of that batch.
        """
        var least = Float64.MAX
        var any = False
        for run in self.runs:
            if run._is_significant and (not any or run.mean(unit) < least):
                least = run.mean(unit)
                any = True
        return least if any else 0.0

    def max(self, unit: String = Unit.s) -> Float64:
        """Return how long a call took in the slowest batch.

        Args:
            unit: The unit of time.

        Returns:
            The mean of that batch.
        """
        var greatest = 0.0
        for run in self.runs:
            if run._is_significant and run.mean(unit) > greatest:
                greatest = run.mean(unit)
        return greatest

    def as_string(self, unit: String = Unit.s) -> String:
        """Return the report as text.

        Args:
            unit: The unit of time.

        Returns:
            The text.
        """
        var text = String()
        text.write(_LINE, "\nBenchmark Report (", unit, ")\n", _LINE, "\n")
        text.write("Mean: ", self.mean(unit), "\n")
        text.write("Total: ", self.duration(unit), "\n")
        text.write("Iters: ", self.iters(), "\n")
        text.write("Warmup Total: ", Float64(self.warmup_duration) / Unit._divisor(unit), "\n")
        text.write("Fastest Mean: ", self.min(unit), "\n")
        text.write("Slowest Mean: ", self.max(unit), "\n")
        return text^

    def print(self, unit: String = Unit.s):
        """Print the report.

        Args:
            unit: The unit of time.
        """
        print(self.as_string(unit))

    def print_full(self, unit: String = Unit.s):
        """Print the report with all measurements.

        Args:
            unit: The unit of time.
        """
        var divisor = Unit._divisor(unit)
        var text = self.as_string(unit)
        text.write("\n")
        for i in range(len(self.runs)):
            var run = self.runs[i]
            text.write("Batch: ", i + 1, "\nIterations: ", run.iterations)
            text.write("\nMean: ", run.mean(unit))
            text.write("\nDuration: ", Float64(run.duration) / divisor, "\n\n")
        print(text, end="")


def run[
    F: def() raises -> None
](
    f: F,
    num_warmup_iters: Int = 1,
    max_iters: Int = 1_000_000_000,
    min_runtime_secs: Float64 = 0.1,
    max_runtime_secs: Float64 = 60,
    max_batch_size: Int = 0,
) raises -> Report:
    """Measure how long a function takes.

    It is called in batches that grow until one of them takes long enough.

    Parameters:
        F: What is called.

    Args:
        f: The function.
        num_warmup_iters: How often it is called before.
        max_iters: How often it is called at most, once it has been called long enough.
        min_runtime_secs: How long it is called at least.
        max_runtime_secs: How long it is called at most.
        max_batch_size: How many calls are measured together at most; nought for any number.

    Returns:
        What was measured.
    """

    def batch(count: Int) raises {imm} -> Int:
        var start = perf_counter_ns()
        for _ in range(count):
            f()
        return Int(perf_counter_ns() - start)

    return _measure(
        batch, num_warmup_iters, max_iters, min_runtime_secs, max_runtime_secs, max_batch_size
    )


def _measure[
    F: def(Int) raises -> Int
](
    batch: F,
    num_warmup_iters: Int,
    max_iters: Int,
    min_runtime_secs: Float64,
    max_runtime_secs: Float64,
    max_batch_size: Int,
) raises -> Report:
    """Measure batches, each given as a function of how many calls it should have."""
    var report = Report()
    if num_warmup_iters > 0:
        report.warmup_duration = batch(num_warmup_iters)
    var floor = Int(min_runtime_secs * Float64(_NS_PER_S))
    var ceiling = Int(max_runtime_secs * Float64(_NS_PER_S))
    var total_time = 0
    var total_calls = 0
    var size = 10
    while True:
        if max_batch_size > 0:
            size = min(size, max_batch_size)
        size = max(1, min(size, max_iters - total_calls if total_calls < max_iters else size))
        var elapsed = batch(size)
        total_time += elapsed
        total_calls += size
        report.runs.append(Batch(elapsed, size, False))
        var is_enough = total_time >= floor and (total_calls >= max_iters or elapsed >= floor)
        if is_enough or total_time >= ceiling:
            break
        var wanted = size * 10
        if elapsed > 0 and floor > 0:
            # As many as should take long enough, with some room, but not many times more.
            wanted = min(wanted, size * floor * 6 // (elapsed * 5) + 1)
        size = max(wanted, 1)
    for i in range(len(report.runs)):
        report.runs[i]._mark(floor // 10, i == len(report.runs) - 1)
    return report^


@deprecated("give the function as an argument, 'run(f)'")
def run[
    *, func1: def() raises thin -> None
](
    num_warmup_iters: Int = 1,
    max_iters: Int = 1_000_000_000,
    min_runtime_secs: Float64 = 0.1,
    max_runtime_secs: Float64 = 60,
    max_batch_size: Int = 0,
) raises -> Report:
    """Measure how long a function takes.

    Parameters:
        func1: The function.

    Args:
        num_warmup_iters: How often it is called before.
        max_iters: How often it is called at most, once it has been called long enough.
        min_runtime_secs: How long it is called at least.
        max_runtime_secs: How long it is called at most.
        max_batch_size: How many calls are measured together at most; nought for any number.

    Returns:
        What was measured.
    """

    def called() raises:
        func1()

    return run(
        called,
        num_warmup_iters,
        max_iters,
        min_runtime_secs,
        max_runtime_secs,
        max_batch_size,
    )


@deprecated("give the function as an argument, 'run(f)'")
def run[
    *, func2: def() thin -> None
](
    num_warmup_iters: Int = 1,
    max_iters: Int = 1_000_000_000,
    min_runtime_secs: Float64 = 0.1,
    max_runtime_secs: Float64 = 60,
    max_batch_size: Int = 0,
) raises -> Report:
    """Measure how long a function takes.

    Parameters:
        func2: The function.

    Args:
        num_warmup_iters: How often it is called before.
        max_iters: How often it is called at most, once it has been called long enough.
        min_runtime_secs: How long it is called at least.
        max_runtime_secs: How long it is called at most.
        max_batch_size: How many calls are measured together at most; nought for any number.

    Returns:
        What was measured.
    """

    def called():
        func2()

    return run(
        called,
        num_warmup_iters,
        max_iters,
        min_runtime_secs,
        max_runtime_secs,
        max_batch_size,
    )


@deprecated("give the function as an argument, 'run(f)'")
def run[
    func3: def() raises capturing -> None
](
    num_warmup_iters: Int = 1,
    max_iters: Int = 1_000_000_000,
    min_runtime_secs: Float64 = 0.1,
    max_runtime_secs: Float64 = 60,
    max_batch_size: Int = 0,
) raises -> Report:
    """Measure how long a function takes.

    Parameters:
        func3: The function.

    Args:
        num_warmup_iters: How often it is called before.
        max_iters: How often it is called at most, once it has been called long enough.
        min_runtime_secs: How long it is called at least.
        max_runtime_secs: How long it is called at most.
        max_batch_size: How many calls are measured together at most; nought for any number.

    Returns:
        What was measured.
    """
    return run(
        func3,
        num_warmup_iters,
        max_iters,
        min_runtime_secs,
        max_runtime_secs,
        max_batch_size,
    )


@deprecated("give the function as an argument, 'run(f)'")
def run[
    *, func4: def() capturing -> None
](
    num_warmup_iters: Int = 1,
    max_iters: Int = 1_000_000_000,
    min_runtime_secs: Float64 = 0.1,
    max_runtime_secs: Float64 = 60,
    max_batch_size: Int = 0,
) raises -> Report:
    """Measure how long a function takes.

    Parameters:
        func4: The function.

    Args:
        num_warmup_iters: How often it is called before.
        max_iters: How often it is called at most, once it has been called long enough.
        min_runtime_secs: How long it is called at least.
        max_runtime_secs: How long it is called at most.
        max_batch_size: How many calls are measured together at most; nought for any number.

    Returns:
        What was measured.
    """
    return run(
        func4,
        num_warmup_iters,
        max_iters,
        min_runtime_secs,
        max_runtime_secs,
        max_batch_size,
    )
