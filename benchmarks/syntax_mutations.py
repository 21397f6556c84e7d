"""Damages files at random and looks at what the parser makes of them.

    python -m benchmarks.syntax_mutations DIR --count 20000 --seed 1

Each mutation deletes, doubles, swaps or truncates a token or a byte inside one top-level
declaration. Checked are: no exception, the text reproduced byte for byte, the outline of all other
declarations, and for a sample that parsing from scratch gives the same tree. Printed are
percentages, the slowest cases, and the worst disturbances with what was changed.
"""

from __future__ import annotations

import argparse
import random
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpus import mojo_files
from benchmarks.outline import Outline, tokens_in, undisturbed
from compiler_core.source import SourceText
from compiler_core.syntax import SyntaxTree, parse_text

OPERATIONS = ("delete", "double", "swap", "truncate")
UNITS = ("token", "byte")
MAXIMAL_LINES = 600
MUTATIONS_OF_A_FILE = 50
LONG_FILE_LINES = 5000
LONG_FILES = 4
MUTATIONS_OF_A_LONG_FILE = 25


@dataclass(slots=True)
class Mutation:
    """A damaged text, and what was done to it where."""

    what: str
    offset: int
    data: bytes


@dataclass(slots=True)
class Disturbance:
    """A mutation that changed the outline of other declarations."""

    lost: int
    path: str
    line: int
    what: str
    before: str
    after: str


class Statistics:
    """What was seen of all mutations."""

    def __init__(self) -> None:
        self.mutations = 0
        self.judged = 0
        self.by_kind: Counter[str] = Counter()
        self.disturbed_by_kind: Counter[str] = Counter()
        self.disturbances: list[Disturbance] = []
        self.judged_members = 0
        self.disturbed_members: list[Disturbance] = []
        self.failures: list[str] = []
        self.compared = 0
        self.slowest: list[tuple[float, str]] = []

    def timed(self, seconds: float, where: str) -> None:
        """Keep the slowest cases."""
        self.slowest.append((seconds, where))
        if len(self.slowest) > 200:
            self.slowest = sorted(self.slowest, reverse=True)[:10]


def mutations(
    text: str, tree: SyntaxTree, outline: Outline, rng: random.Random
) -> Iterator[tuple[int, str, Mutation]]:
    """Yield mutations without end: the number of the declaration, the kind, and the mutation.

    A place is as likely as any other, so that long declarations are hit more often than imports.
    """
    numbers = range(len(outline.spans))
    sizes = [len(span) for span in outline.spans]
    while True:
        (index,) = rng.choices(numbers, sizes)
        span = outline.spans[index]
        unit, operation = rng.choice(UNITS), rng.choice(OPERATIONS)
        if unit == "token":
            made = _of_token(text, tree, outline, index, operation, rng)
        else:
            head = len(text[: span.start].encode("utf-8", "surrogateescape"))
            made = _of_byte(text, head, text[span.start : span.end], operation, rng)
        if made is not None and made.data != text.encode("utf-8", "surrogateescape"):
            yield index, f"{operation} {unit}", made


def _of_token(
    text: str,
    tree: SyntaxTree,
    outline: Outline,
    index: int,
    operation: str,
    rng: random.Random,
) -> Mutation | None:
    tokens = tokens_in(tree, outline.spans[index])
    place = rng.randrange(len(tokens))
    offset, token = tokens[place]
    end = offset + len(token.text)
    shown = repr(token.text[:40])
    if operation == "delete":
        new, what = text[:offset] + text[end:], f"delete {shown}"
    elif operation == "double":
        new, what = text[:end] + token.text + text[end:], f"double {shown}"
    elif operation == "truncate":
        kept = rng.randrange(len(token.text))
        new, what = text[: offset + kept] + text[end:], f"truncate {shown} to {kept}"
    else:
        if place + 1 == len(tokens):
            return None
        next_offset, following = tokens[place + 1]
        next_end = next_offset + len(following.text)
        new = text[:offset] + following.text + text[end:next_offset] + token.text + text[next_end:]
        what = f"swap {shown} and {following.text[:40]!r}"
    return Mutation(what, offset, new.encode("utf-8", "surrogateescape"))


def _of_byte(
    text: str, head: int, part: str, operation: str, rng: random.Random
) -> Mutation | None:
    whole = text.encode("utf-8", "surrogateescape")
    length = len(part.encode("utf-8", "surrogateescape"))
    at = head + rng.randrange(length)
    byte = whole[at : at + 1]
    if operation == "delete":
        new, what = whole[:at] + whole[at + 1 :], f"delete byte {byte!r}"
    elif operation == "double":
        new, what = whole[:at] + byte + whole[at:], f"double byte {byte!r}"
    elif operation == "swap":
        if at + 1 == head + length:
            return None
        new = whole[:at] + whole[at + 1 : at + 2] + byte + whole[at + 2 :]
        what = f"swap bytes {whole[at : at + 2]!r}"
    else:
        end = whole.find(b"\n", at)
        end = len(whole) if end < 0 else end
        new, what = whole[:at] + whole[end:], f"truncate the line before {whole[at:end][:40]!r}"
    offset = len(whole[:at].decode("utf-8", "surrogateescape"))
    return Mutation(what, offset, new)


def torture(
    path: str, text: str, count: int, rng: random.Random, seen: Statistics, cold_share: float
) -> None:
    """Mutate one text a number of times."""
    tree = parse_text(text)
    outline = Outline.of(tree)
    if not outline.spans:
        return
    source = mutations(text, tree, outline, rng)
    for _ in range(count):
        index, kind, mutation = next(source)
        seen.mutations += 1
        seen.by_kind[kind] += 1
        line = text.count("\n", 0, mutation.offset) + 1
        where = f"{path}:{line}: {mutation.what}"
        damaged = SourceText.from_bytes(mutation.data).text
        try:
            begin = time.process_time()
            after = parse_text(damaged, tree)
            seen.timed(time.process_time() - begin, f"{where} (after an edit)")
            found = Outline.of(after).declarations
            again = "".join(t.trivia + t.text for _, t in after.tokens())
            assert after.diagnostics is not None
        except Exception:
            seen.failures.append(f"{where}: exception\n{traceback.format_exc()}")
            continue
        if again.encode("utf-8", "surrogateescape") != mutation.data:
            seen.failures.append(f"{where}: the text is not reproduced")
        if rng.random() < cold_share:
            begin = time.process_time()
            cold = parse_text(damaged)
            seen.timed(time.process_time() - begin, f"{where} (from scratch)")
            seen.compared += 1
            if cold.dump() != after.dump() or cold.diagnostics != after.diagnostics:
                seen.failures.append(f"{where}: another tree than from scratch")
        before = outline.declarations
        if outline.spans.count(outline.spans[index]) > 1:
            continue  # declarations that share a line are no others to one another
        seen.judged += 1
        if not undisturbed(before, found, index):
            seen.disturbed_by_kind[kind] += 1
            seen.disturbances.append(_disturbance(path, line, mutation, before, found, index))
            continue
        members = Outline.of_members(tree, index)
        inside = [n for n, s in enumerate(members.spans) if s.start <= mutation.offset < s.end]
        if len(inside) == 1 and len(members.spans) > 1:
            seen.judged_members += 1
            now = found[index].members if len(found) == len(before) else ()
            if not undisturbed(members.declarations, list(now), inside[0]):
                seen.disturbed_members.append(
                    _disturbance(path, line, mutation, members.declarations, list(now), inside[0])
                )


def _disturbance(
    path: str, line: int, mutation: Mutation, before: list, found: list, index: int
) -> Disturbance:
    others = Counter(before[:index] + before[index + 1 :])
    lost = others - Counter(found)
    first = next((n for n, (a, b) in enumerate(zip(before, found, strict=False)) if a != b), -1)
    shown = before[first], found[first] if 0 <= first < len(found) else None
    return Disturbance(
        lost.total(),
        path,
        line,
        f"{mutation.what} in {before[index].kind} {before[index].name}",
        str(shown[0])[:200],
        str(shown[1])[:200],
    )


def long_texts(texts: list[tuple[str, str]], rng: random.Random) -> Iterator[tuple[str, str]]:
    """Yield texts of at least 5,000 lines, joined from files."""
    for number in range(LONG_FILES):
        parts: list[str] = []
        lines = 0
        while lines < LONG_FILE_LINES:
            _, text = rng.choice(texts)
            parts.append(text if text.endswith("\n") else text + "\n")
            lines += text.count("\n")
        yield f"joined-{number + 1}", "".join(parts)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("directory", type=Path)
    parser.add_argument("--count", type=int, default=20000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--worst", type=int, default=30, help="how many disturbances to print")
    parser.add_argument(
        "--cold", type=float, default=0.05, help="the share that is parsed from scratch as well"
    )
    options = parser.parse_args()
    rng = random.Random(options.seed)
    seen, long_seen = Statistics(), Statistics()
    texts = [
        (str(path.relative_to(options.directory)), SourceText.from_bytes(path.read_bytes()).text)
        for path in mojo_files(options.directory)
    ]
    texts = [(path, text) for path, text in texts if text.count("\n") <= MAXIMAL_LINES]
    begin = time.process_time()
    for path, text in long_texts(texts, rng):
        torture(path, text, MUTATIONS_OF_A_LONG_FILE, rng, long_seen, 1.0)
    while seen.mutations + long_seen.mutations < options.count:
        path, text = rng.choice(texts)
        left = options.count - seen.mutations - long_seen.mutations
        torture(path, text, min(MUTATIONS_OF_A_FILE, left), rng, seen, options.cold)
    seconds = time.process_time() - begin

    total = seen.mutations + long_seen.mutations
    failures = seen.failures + long_seen.failures
    print(f"{total} mutations in {seconds:.0f} s, seed {options.seed}")
    print(f"exceptions, texts not reproduced, trees unlike from scratch: {len(failures)}")
    print(f"compared with a parse from scratch: {seen.compared + long_seen.compared}")
    for failure in failures[: options.worst]:
        print(f"  {failure}")
    for title, each in (
        (f"up to {MAXIMAL_LINES} lines", seen),
        (f"{LONG_FILE_LINES} lines", long_seen),
    ):
        print(f"slowest parses of files of {title}:")
        for duration, where in sorted(each.slowest, reverse=True)[:3]:
            print(f"  {duration * 1000:7.1f} ms  {where}")
    judged = seen.judged + long_seen.judged
    disturbances = seen.disturbances + long_seen.disturbances
    print(f"outline of the other declarations unchanged: {_share(judged, disturbances)}")
    kinds = seen.by_kind + long_seen.by_kind
    disturbed = seen.disturbed_by_kind + long_seen.disturbed_by_kind
    for kind, number in sorted(kinds.items()):
        print(f"  {kind:<15} {100 * (1 - disturbed[kind] / number):6.2f} % of {number}")
    _print_worst(disturbances, options.worst)
    judged = seen.judged_members + long_seen.judged_members
    disturbances = seen.disturbed_members + long_seen.disturbed_members
    print(f"other members of the same declaration unchanged: {_share(judged, disturbances)}")
    _print_worst(disturbances, options.worst)


def _share(judged: int, disturbances: list[Disturbance]) -> str:
    return f"{100 * (1 - len(disturbances) / max(judged, 1)):.2f} % of {judged}"


def _print_worst(disturbances: list[Disturbance], count: int) -> None:
    for each in sorted(disturbances, key=lambda d: -d.lost)[:count]:
        print(f"  {each.path}:{each.line}: {each.what}: {each.lost} others changed")
        print(f"      was {each.before}\n      is  {each.after}")


if __name__ == "__main__":
    main()
