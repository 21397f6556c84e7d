"""How many of the names in programs the editor knows: what each refers to, or at least its type.

    python -m benchmarks.name_coverage FILE_OR_DIRECTORY… [--show N]

A name without a meaning is one that nobody noted while checking; what stands in a line with an
error does not count.
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from analysis.diagnostics import file_diagnostics
from analysis.references import file_references
from compiler_core.sema.files import syntax_tree
from compiler_core.source import Span
from compiler_core.syntax import kinds as k
from compiler_core.syntax.blocks import is_decorator
from server.workspace import Workspace


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--show", type=int, default=20, help="how many unknown names to show")
    options = parser.parse_args()
    workspace = Workspace()
    workspace.update()
    db = workspace.database
    known = targets = total = 0
    missing: Counter[str] = Counter()
    files = [
        file
        for path in map(Path, options.paths)
        for file in (sorted(path.rglob("*.mojo")) if path.is_dir() else [path])
    ]
    for file in files:
        path = str(file.absolute())
        tree = syntax_tree(db, path)
        broken = {
            tree.line_index(each.span.start) for each in file_diagnostics(db, path) if each.is_error
        }
        spans: dict[Span, bool] = {}
        for reference in file_references(db, path):
            has_target = reference.symbol is not None
            spans[reference.span] = spans.get(reference.span, False) or has_target
        for start, token in tree.tokens():
            line_ = tree.lines[tree.line_index(start)]
            if token.text == "_":
                continue
            if token.kind != k.NAME or tree.line_index(start) in broken or is_decorator(line_):
                continue
            total += 1
            span = Span(start, start + len(token.text))
            known += span in spans
            targets += spans.get(span, False)
            if not spans.get(span, False):
                line = tree.text.count("\n", 0, start)
                missing[
                    f"{token.text}: {tree.text.splitlines()[line].strip()[:70]} [{file.name}]"
                ] += 1
    print(f"{len(files)} files, {total} names")
    if total:
        print(f"with a type or a target {known / total:.1%}, with a target {targets / total:.1%}")
    for name, count in missing.most_common(options.show):
        print(f"  {count:4} {name}")


if __name__ == "__main__":
    main()
