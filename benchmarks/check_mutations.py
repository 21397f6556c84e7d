"""Damages programs at random and looks at what the checker makes of them.

    python -m benchmarks.check_mutations DIR --count 3000 --seed 1

Each mutation deletes, doubles, swaps or replaces tokens or lines of a program, by others of its own
or of another program, changes its indentation, cuts it off, or puts noise into it. Names, types and
the lives of values are checked, whatever the syntax says. Printed are how many programs were
checked, how fast, the slowest, and every internal error with the line that raised it. With `--keep`
the first program of each internal error, and those that took long, are written to a directory.
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
from compiler_core.sema.bodies.module_check import check_module
from compiler_core.sema.declaration_checks import declaration_problems
from compiler_core.sema.files import file_text
from compiler_core.sema.items import file_items
from compiler_core.sema.modules import module_at
from compiler_core.source import SourceText
from compiler_core.syntax import parse_text

OPERATIONS = (
    *("delete", "double", "swap", "foreign", "name", "name"),
    *("cut", "indent", "noise", "line out", "line twice", "line elsewhere"),
)
NOISE = "\0\t\f\r\\\"'`\u00e9\u2028\U0001f525\udc80()[]{}:;.,=@^*%~!?$#"
# What takes longer than this many seconds is worth a look.
LONG = 5.0


def pieces(text: str) -> list[str]:
    """The tokens of a text with the blanks before them; joined, they are the text."""
    tree = parse_text(text)
    return [token.trivia + token.text for _, token in tree.tokens()]


def is_name(piece: str) -> bool:
    """Whether a token with the blanks before it is a name or a word."""
    return piece.strip().isidentifier()


def with_name(rng: random.Random, tokens: list[str]) -> list[str]:
    """The tokens with one name replaced by another of the program."""
    places = [i for i, piece in enumerate(tokens) if is_name(piece)]
    if not places:
        return tokens
    target, source = rng.choice(places), tokens[rng.choice(places)]
    old = tokens[target]
    new = old[: len(old) - len(old.lstrip())] + source.strip()
    return [*tokens[:target], new, *tokens[target + 1 :]]


def with_lines(rng: random.Random, text: str, operation: str) -> str:
    """The text with its lines damaged."""
    lines = text.splitlines(keepends=True)
    if not lines:
        return text
    at, other = rng.randrange(len(lines)), rng.randrange(len(lines))
    match operation:
        case "line out":
            del lines[at]
        case "line twice":
            lines.insert(other, lines[at])
        case "line elsewhere":
            lines.insert(other, lines.pop(at))
        case "indent":
            depth = rng.choice((-4, -2, -1, 1, 2, 4, 8))
            for i in range(at, min(len(lines), at + rng.choice((1, 1, 3)))):
                stripped = lines[i].lstrip(" ")
                deep = len(lines[i]) - len(stripped) + depth
                lines[i] = " " * max(0, deep) + stripped
        case "cut":
            whole = "".join(lines)
            return whole[: rng.randrange(len(whole) + 1)]
        case "noise":
            whole = "".join(lines)
            place = rng.randrange(len(whole) + 1)
            noise = "".join(rng.choice(NOISE) for _ in range(rng.randint(1, 3)))
            return whole[:place] + noise + whole[place:]
    return "".join(lines)


def mutated(rng: random.Random, tokens: list[str], others: list[str]) -> str:
    """A text with one to three mistakes."""
    result = list(tokens)
    text = ""
    for _ in range(rng.randint(1, 3)):
        if not result:
            return ""
        at = rng.randrange(len(result))
        operation = rng.choice(OPERATIONS)
        match operation:
            case "delete":
                del result[at]
            case "double":
                result.insert(at, result[at])
            case "swap":
                other = rng.randrange(len(result))
                result[at], result[other] = result[other], result[at]
            case "foreign":
                result[at] = rng.choice(others)
            case "name":
                result = with_name(rng, result)
            case _:
                text = with_lines(rng, "".join(result), operation)
                result = pieces(text)
    return "".join(result)


def failures(db: Database, path: str) -> list[Failure]:
    """The internal errors of checking all declarations of a file."""
    found: list[Failure | object] = []
    items = db.try_get(file_items, module_at(db, path))
    if isinstance(items, Failure):
        return [items]
    found.append(db.try_get(check_module, module_at(db, path)))
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


def keep(directory: Path | None, name: str, text: str) -> None:
    """Write a program down for a look at it."""
    if directory is not None:
        directory.mkdir(parents=True, exist_ok=True)
        (directory / f"{name}.mojo").write_text(text, encoding="utf-8", errors="surrogateescape")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="where programs are kept that show a fault")
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
            shown = culprit(failure)
            counts[shown] += 1
            if counts[shown] == 1:
                keep(options.keep, f"fault_{options.seed}_{number}", text)
        spent = time.process_time() - started
        slowest = max(slowest, spent)
        if spent > LONG:
            print(f"number {number} took {spent:.1f} s", flush=True)
            keep(options.keep, f"long_{options.seed}_{number}", text)
        if number % 100 == 99:
            print(f"{number + 1} programs, {sum(counts.values())} internal errors", flush=True)
    taken = time.process_time() - begun
    print(f"{options.count} programs in {taken:.0f} s, the slowest took {slowest:.2f} s")
    print(f"{sum(counts.values())} internal errors")
    for text, count in counts.most_common():
        print(f"{count:5}  {text}")


if __name__ == "__main__":
    main()
