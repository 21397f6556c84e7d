"""Parses all Mojo files of a directory and lists those that do not parse.

    python -m benchmarks.syntax_corpus DIR

A file counts as parsed if its tree has no syntax error. The time is that of parsing alone.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from pathlib import Path

from benchmarks.corpus import mojo_files
from compiler_core.source import SourceText
from compiler_core.syntax import parse_text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("directory", type=Path)
    options = parser.parse_args()
    files = lines = size = 0
    seconds = 0.0
    failed: list[str] = []
    lossy: list[str] = []
    warnings: Counter[str] = Counter()
    for path in mojo_files(options.directory):
        source = SourceText.from_bytes(path.read_bytes())
        begin = time.process_time()
        tree = parse_text(source.text)
        found = tree.diagnostics
        seconds += time.process_time() - begin
        files += 1
        lines += len(tree.text.splitlines())
        size += len(source.text)
        name = str(path.relative_to(options.directory))
        if "".join(token.trivia + token.text for _, token in tree.tokens()) != source.text:
            lossy.append(name)
        errors = [diagnostic for diagnostic in found if diagnostic.is_error]
        warnings.update(diagnostic.code for diagnostic in found if not diagnostic.is_error)
        if errors:
            line = source.lines.position(errors[0].span.start).line + 1
            failed.append(f"{name}:{line}: {errors[0].message} ({len(errors)} in all)")
    if not files:
        parser.error(f"no Mojo files in {options.directory}")
    print(f"{files} files, {lines} lines")
    print(f"without a syntax error: {100 * (1 - len(failed) / files):.2f} %")
    for each in failed:
        print(f"  {each}")
    print(f"not reproduced byte for byte: {len(lossy)}")
    for each in lossy:
        print(f"  {each}")
    if warnings:
        print("warnings: " + ", ".join(f"{code} {n}" for code, n in warnings.most_common()))
    print(
        f"parsed in {seconds:.1f} s: {lines / seconds:.0f} lines/s, {size / seconds / 1e6:.2f} MB/s"
    )


if __name__ == "__main__":
    main()
