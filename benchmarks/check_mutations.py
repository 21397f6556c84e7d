"""Damages programs at random and looks at what the checker makes of them.

    python -m benchmarks.check_mutations DIR --count 3000 --seed 1

Each mutation deletes, doubles or swaps tokens of a program, or puts a token of another program in.
Names, types and the lives of values are checked, whatever the syntax says. Printed are how many
programs were checked, how fast, the slowest, and every internal error with the line that raised it.
"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from pathlib import Path

from compiler_core.execute.driver import open_database
from compiler_core.execute.program_cache import Request
from compiler_core.incremental import Database, Failure
from compiler_core.meta.declarations import DeclSort
from compiler_core.ownership.owned import owned_body
from compiler_core.sema.bodies.checker import checked_body
from compiler_core.sema.declaration_checks import declaration_problems
from compiler_core.sema.files import file_text
from compiler_core.sema.items import file_items
from compiler_core.sema.modules import module_at
from compiler_core.source import SourceText
from compiler_core.syntax import parse_text

OPERATIONS = ("delete", "double", "swap", "foreign")


def pieces(text: str) -> list[str]:
    """The tokens of a text with the blanks before them; joined, they are the text."""
    tree = parse_text(text)
    return [token.trivia + token.text for _, token in tree.tokens()]


def mutated(rng: random.Random, tokens: list[str], others: list[str]) -> str:
    """A text with one to three mistakes."""
    result = list(tokens)
    for _ in range(rng.randint(1, 3)):
        at = rng.randrange(len(result))
        match rng.choice(OPERATIONS):
            case "delete":
                del result[at]
            case "double":
                result.insert(at, result[at])
            case "swap":
                other = rng.randrange(len(result))
                result[at], result[other] = result[other], result[at]
            case "foreign":
                result[at] = rng.choice(others)
        if not result:
            return ""
    return "".join(result)


def failures(db: Database, path: str) -> list[Failure]:
    """The internal errors of checking all declarations of a file."""
    found: list[Failure | object] = []
    items = db.try_get(file_items, module_at(db, path))
    if isinstance(items, Failure):
        return [items]
    for item in items.all():
        found.append(db.try_get(declaration_problems, item.id))
        if item.sort is DeclSort.FUNCTION:
            found.append(db.try_get(checked_body, item.id))
            found.append(db.try_get(owned_body, item.id))
    return [each for each in found if isinstance(each, Failure)]


def culprit(failure: Failure) -> str:
    """The message of a failure, and the line of the program that raised it."""
    lines = [line.strip() for line in failure.traceback.splitlines() if line.startswith("  File")]
    return f"{str(failure)[:90]}  {lines[-1] if lines else ''}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    programs = [pieces(p.read_text()) for p in sorted(options.directory.rglob("*.mojo"))]
    path = str(options.directory.absolute() / "mutated_program.mojo")
    database = open_database(Request(path))
    counts: Counter[str] = Counter()
    slowest = 0.0
    begun = time.process_time()
    for number in range(options.count):
        text = mutated(rng, rng.choice(programs), rng.choice(programs))
        started = time.process_time()
        database.set(file_text, path, to=SourceText.from_str(text, path))
        for failure in failures(database, path):
            counts[culprit(failure)] += 1
        slowest = max(slowest, time.process_time() - started)
        if number % 100 == 99:
            print(f"{number + 1} programs, {sum(counts.values())} internal errors", flush=True)
    taken = time.process_time() - begun
    print(f"{options.count} programs in {taken:.0f} s, the slowest took {slowest:.2f} s")
    print(f"{sum(counts.values())} internal errors")
    for text, count in counts.most_common():
        print(f"{count:5}  {text}")


if __name__ == "__main__":
    main()
