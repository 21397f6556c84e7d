"""Compares the formatter with a reference formatter on a directory of Mojo files.

    python benchmarks/format_parity.py DIRECTORY --reference 'mojo format'
    python benchmarks/format_parity.py DIRECTORY --reference '…' --ugly 1
    python benchmarks/format_parity.py DIRECTORY --reference '…' --speed

The reference is a command that formats the files and directories behind it in place and reports
those that it cannot format as `error: cannot format FILE: REASON`. With `--ugly SEED` both get the
same files with their layout destroyed. What is printed: the share of files with identical results,
the differences by class, the files that differ; whether a second run changes anything, whether the
trees before and after are equal; with `--speed` the processor time of both on the whole directory
and on one file of 300 lines.
"""

from __future__ import annotations

import argparse
import difflib
import re
import resource
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.layout_destroyer import destroy_layout  # noqa: E402
from compiler_core.source import Span  # noqa: E402
from compiler_core.syntax import parse_text  # noqa: E402
from formatter.format_text import Formatter, UnsafeError  # noqa: E402

_FAILURE = re.compile(r"^error: cannot format (?P<path>.*?): (?P<reason>.*)$", re.MULTILINE)
_BATCH = 200


@dataclass(slots=True)
class Comparison:
    """What came out for all files."""

    identical: int = 0
    different: list[tuple[str, str]] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    refused_and_formatted: int = 0
    unstable: list[str] = field(default_factory=list)
    unsafe: list[str] = field(default_factory=list)
    classes: Counter[str] = field(default_factory=Counter)

    @property
    def compared(self) -> int:
        return self.identical + len(self.different)


def mojo_files(directory: Path) -> list[Path]:
    return sorted(file.relative_to(directory) for file in directory.rglob("*.mojo"))


def read(file: Path) -> str:
    return file.read_bytes().decode("utf-8", "surrogateescape")


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode("utf-8", "surrogateescape"))


def run_reference(command: list[str], directory: Path, files: list[Path]) -> dict[str, str]:
    """Format the files below a directory in place; returns those refused, with the reason."""
    refused: dict[str, str] = {}
    for start in range(0, len(files), _BATCH):
        batch = [str(file) for file in files[start : start + _BATCH]]
        done = subprocess.run(
            [*command, *batch], cwd=directory, capture_output=True, text=True, check=False
        )
        for found in _FAILURE.finditer(done.stderr):
            path = Path(found["path"])
            name = path.relative_to(directory) if path.is_absolute() else path
            refused[str(name)] = found["reason"]
    return refused


def compare(
    directory: Path, command: list[str], change: Callable[[str, str], str], work: Path
) -> Comparison:
    """Format all files with both formatters, after changing them."""
    files = mojo_files(directory)
    for file in files:
        write(work / file, change(read(directory / file), str(file)))
    sources = {str(file): read(work / file) for file in files}
    result = Comparison(refused=run_reference(command, work, files))
    formatter = Formatter()
    for name, source in sources.items():
        try:
            formatted = formatter.format(source)
        except UnsafeError as failure:
            result.unsafe.append(f"{name}: {failure}")
            continue
        if formatter.format(formatted.text).text != formatted.text:
            result.unstable.append(name)
        if name in result.refused:
            result.refused_and_formatted += not formatted.mistakes
            continue
        expected = read(work / name)
        if formatted.text == expected:
            result.identical += 1
        else:
            kinds = classes_of(expected, formatted.text)
            result.classes.update(kinds)
            result.different.append((name, ", ".join(sorted(kinds))))
    return result


def classes_of(expected: str, ours: str) -> set[str]:
    """What kinds of difference there are between two results."""
    kinds: set[str] = set()
    first, second = expected.splitlines(), ours.splitlines()
    matcher = difflib.SequenceMatcher(None, first, second, autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            kinds.add(_class_of("\n".join(first[a:b]), "\n".join(second[c:d])))
    return kinds


def _class_of(expected: str, ours: str) -> str:
    if not expected.strip() and not ours.strip():
        return "blank lines"
    if _squeezed(expected, r"\s") == _squeezed(ours, r"\s"):
        same_lines = expected.count("\n") == ours.count("\n")
        return "blanks in a line" if same_lines else "where a line breaks"
    if _squeezed(expected, r"[\s(),]") == _squeezed(ours, r"[\s(),]"):
        return "parentheses or trailing commas"
    if _squeezed(expected, r"[\s(),'\"]") == _squeezed(ours, r"[\s(),'\"]"):
        return "quotes or where a string is split"
    if "#" in expected or "#" in ours:
        return "comments"
    return "other"


def _squeezed(text: str, what: str) -> str:
    return re.sub(what, "", text)


# ---------------------------------------------------------------- speed


def cpu_seconds(command: list[str], directory: Path) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=directory, capture_output=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def copies(directory: Path, work: Path) -> Iterator[Path]:
    """Copies of a directory under fresh names, of which no formatter remembers anything."""
    number = 0
    while True:
        number += 1
        copy = work / f"copy{number}"
        for file in mojo_files(directory):
            write(copy / file, read(directory / file))
        yield copy


def measure(directory: Path, command: list[str], work: Path, rounds: int) -> None:
    ours = [sys.executable, "-m", "cli", "format", "-W", "1", "."]
    environment = [f"PYTHONPATH={ROOT}"]
    fresh = copies(directory, work)
    lines = sum(read(directory / file).count("\n") for file in mojo_files(directory))
    best = {"reference": 1e9, "ours": 1e9}
    for _ in range(rounds):
        best["reference"] = min(best["reference"], cpu_seconds([*command, "."], next(fresh)))
        best["ours"] = min(best["ours"], cpu_seconds(["env", *environment, *ours], next(fresh)))
    print(f"library, {lines} lines, one process, processor time with start")
    for name, seconds in best.items():
        print(f"  {name:10} {seconds:7.2f} s  {lines / seconds:9.0f} lines/s")
    print(f"  ratio      {best['reference'] / best['ours']:7.2f}")
    sizes = {file: read(directory / file).count("\n") for file in mojo_files(directory)}
    single = min(sizes, key=lambda file: abs(sizes[file] - 300))
    best = {"reference": 1e9, "ours": 1e9}
    for number in range(max(rounds, 5)):
        folder = work / f"single{number}"
        write(folder / "a.mojo", read(directory / single))
        best["reference"] = min(best["reference"], cpu_seconds([*command, "a.mojo"], folder))
        best["ours"] = min(
            best["ours"], cpu_seconds(["env", *environment, *ours[:-1], "a.mojo"], folder)
        )
    print(f"one file, {sizes[single]} lines, cold start")
    for name, seconds in best.items():
        print(f"  {name:10} {seconds:7.3f} s")
    print(f"  ratio      {best['reference'] / best['ours']:7.2f}")
    measure_span(directory, sizes)


def measure_span(directory: Path, sizes: dict[Path, int]) -> None:
    name = min(sizes, key=lambda file: abs(sizes[file] - 2500))
    text = destroy_layout(read(directory / name), 1)
    tree = parse_text(text)
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    times = []
    for first in range(0, len(starts) - 21, max(1, len(starts) // 40)):
        span = Span(starts[first], starts[first + 20])
        begin = time.process_time()
        Formatter().format_span(tree, span)
        times.append(time.process_time() - begin)
    times.sort()
    print(f"20 lines of an open file of {len(starts) - 1} lines (layout destroyed)")
    print(f"  median {1000 * times[len(times) // 2]:.1f} ms, worst {1000 * times[-1]:.1f} ms")


# ---------------------------------------------------------------- output


def report(result: Comparison) -> None:
    share = 100 * result.identical / max(1, result.compared)
    print(f"identical: {result.identical} of {result.compared} files, {share:.2f} %")
    print(
        f"refused by the reference: {len(result.refused)}, "
        f"of which formatted here: {result.refused_and_formatted}"
    )
    for reason, count in Counter(reasons(result.refused)).most_common(8):
        print(f"  {count:5}  {reason}")
    print(f"changed by a second run: {len(result.unstable)}")
    print(f"trees not equal before and after: {len(result.unsafe)}")
    for each in [*result.unstable, *result.unsafe][:20]:
        print(f"         {each}")
    print("differences by class (files):")
    for name, count in result.classes.most_common():
        print(f"  {count:5}  {name}")
    for name, kinds in result.different:
        print(f"         {name}: {kinds}")


def reasons(refused: dict[str, str]) -> list[str]:
    """The reasons without what belongs to one file."""
    return [re.sub(r"\d+:\d+: .*", "…", reason) for reason in refused.values()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--reference", required=True, help="the command of the other formatter")
    parser.add_argument("--ugly", type=int, metavar="SEED", help="destroy the layout before")
    parser.add_argument("--speed", action="store_true", help="measure instead of comparing")
    parser.add_argument("--rounds", type=int, default=3, help="how often to measure")
    options = parser.parse_args()
    command = shlex.split(options.reference)
    work = Path(tempfile.mkdtemp(prefix="format-parity-"))
    try:
        if options.speed:
            measure(options.directory, command, work, options.rounds)
            return

        def change(text: str, name: str) -> str:
            if options.ugly is None:
                return text
            return destroy_layout(text, options.ugly ^ zlib.crc32(name.encode()))

        report(compare(options.directory, command, change, work))
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
