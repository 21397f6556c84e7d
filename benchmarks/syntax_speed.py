"""Measures how fast the parser is and how much memory its trees take.

    python -m benchmarks.syntax_speed [FILE]

Without a file a program of 2,500 lines is made up. Times are those of the processor, so that a busy
machine does not count.
"""

from __future__ import annotations

import argparse
import gc
import random
import statistics
import subprocess
import sys
import time
import tracemalloc
from pathlib import Path

from compiler_core.source import SourceText
from compiler_core.syntax import SyntaxTree, parse_text

LINES = 2500
EDITS = 200
REPEATS = 5
CHARACTERS = "ax1_ (),.:=\"'+#\n"

# One declaration of each common kind; the numbers make all of them differ.
SAMPLE = '''\
@fieldwise_init
struct Point{n}[dtype: DType, //, width: Int = {n}](Copyable, Movable, Writable):
    """A point of {n} dimensions."""

    comptime size = Self.width * {n}
    var values: List[Scalar[Self.dtype]]

    def __init__(out self, *values: Scalar[Self.dtype]) raises:
        """Make a point.

        Args:
            values: Its coordinates.
        """
        self.values = List[Scalar[Self.dtype]](capacity={n})
        for value in values:
            self.values.append(value)  # in order

    def norm(self, power: Int = 2) -> Float64:
        var total: Float64 = 0
        for i in range(len(self.values)):
            if self.values[i] > {n} and not i % 2 == 1:
                total += Float64(self.values[i]) ** power
            elif i == {n}:
                continue
            else:
                total -= abs(self.values[i]).cast[DType.float64]() * 0.5
        return total / {n}.0 if total > 0 else 0

    def write_to(self, mut writer: Some[Writer]):
        writer.write("Point{n}(", self.values[0], t" and {{self.norm({n})}}", ")")


def transform_{n}[
    origin: Origin, function: def (Int) raises -> Int
](mut points: List[Point{n}[DType.float32]], ref [origin] scale: Int) raises -> Int:
    comptime if size_of[Int]() == 8:
        try:
            var result = [function(point.width) for point in points if point.width > {n}]
            return result[0] if result else scale^
        except error:
            print("error", error, sep=": ")
            raise error^
    return (scale + {n}) << 2 & 0xFF


'''


def made_up() -> str:
    """Return a program of the number of lines."""
    parts: list[str] = []
    count = 0
    while count < LINES:
        part = SAMPLE.format(n=len(parts))
        parts.append(part)
        count += part.count("\n")
    return "".join(parts)


def cold(text: str) -> float:
    """Return the best time of a parse from scratch, in seconds."""
    times = []
    for _ in range(REPEATS):
        begin = time.process_time()
        parse_text(text)
        times.append(time.process_time() - begin)
    return min(times)


def edits(tree: SyntaxTree, rng: random.Random) -> tuple[list[float], list[float]]:
    """Return the times of one-character edits, and the shares of lines that stayed."""
    times: list[float] = []
    shares: list[float] = []
    for _ in range(EDITS):
        text = tree.text
        at = rng.randrange(len(text))
        if rng.random() < 0.5:
            changed = text[:at] + rng.choice(CHARACTERS) + text[at:]
        else:
            changed = text[:at] + text[at + 1 :]
        begin = time.process_time()
        after = parse_text(changed, tree)
        times.append(time.process_time() - begin)
        old = {id(line) for line in tree.lines}
        shares.append(sum(id(line) in old for line in after.lines) / len(after.lines))
    return times, shares


def memory(text: str) -> int:
    """Return the bytes that a tree takes."""
    parse_text(text)
    gc.collect()
    tracemalloc.start()
    tree = parse_text(text)
    gc.collect()
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del tree
    return taken


def import_time() -> float:
    """Return the seconds that a fresh process takes to import the layer, from compiled modules."""
    code = (
        "import time; before = time.process_time(); import compiler_core.syntax;"
        "print(time.process_time() - before)"
    )
    times = []
    for _ in range(REPEATS):
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
        times.append(float(done.stdout))
    return min(times)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("file", type=Path, nargs="?")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    text = SourceText.from_bytes(options.file.read_bytes()).text if options.file else made_up()
    size = len(text.encode("utf-8", "surrogateescape"))
    lines = text.count("\n")
    tree = parse_text(text)
    print(f"{lines} lines, {size} bytes, {len(tree.diagnostics)} diagnostics")
    seconds = cold(text)
    print(f"from scratch: {seconds * 1000:.0f} ms, {lines / seconds:.0f} lines/s")
    times, shares = edits(tree, random.Random(options.seed))
    ordered = sorted(times)
    print(
        f"after an edit of one character ({EDITS} edits): median "
        f"{statistics.median(times) * 1000:.1f} ms, 95 % below "
        f"{ordered[int(0.95 * EDITS)] * 1000:.1f} ms, worst {ordered[-1] * 1000:.1f} ms"
    )
    print(
        f"lines that stay the same objects: mean {100 * statistics.mean(shares):.2f} %, "
        f"least {100 * min(shares):.2f} %"
    )
    taken = memory(text)
    print(f"memory: {taken / size:.1f} bytes of tree per byte of source")
    print(f"import of compiler_core.syntax: {import_time() * 1000:.0f} ms")


if __name__ == "__main__":
    main()
