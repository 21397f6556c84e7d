"""Structures by value between Mojo and C, both ways and through pointers to functions.

A C compiler on this machine says how they are passed. The structures are made by chance, the same
ones each time: of one to forty bytes, with structures and arrays inside.
"""

from __future__ import annotations

import random
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from cli.commands import COMMANDS
from cli.console import Console
from cli.main import run

COMPILER = next(filter(None, map(shutil.which, ("clang", "gcc", "cc"))), None)
# The C and the Mojo name of each kind of number, and its size.
NUMBERS = {
    "int8_t": ("Int8", 1),
    "uint8_t": ("UInt8", 1),
    "int16_t": ("Int16", 2),
    "int32_t": ("Int32", 4),
    "int64_t": ("Int64", 8),
    "bool": ("Bool", 1),
    "float": ("Float32", 4),
    "double": ("Float64", 8),
}
LARGEST = 40


@dataclass
class Structure:
    """A structure: of each field its type, and how many there are of it; nought is one alone."""

    name: str
    fields: list[tuple[str | Structure, int]] = field(default_factory=list)

    @property
    def alignment(self) -> int:
        return max(_alignment(of) for of, _ in self.fields)

    @property
    def size(self) -> int:
        end = 0
        for of, count in self.fields:
            end = -(-end // _alignment(of)) * _alignment(of) + _size(of) * (count or 1)
        return -(-end // self.alignment) * self.alignment

    def leaves(self, path: str) -> list[tuple[str, str]]:
        """The way to each number and its C type."""
        found: list[tuple[str, str]] = []
        for number, (of, count) in enumerate(self.fields):
            for at in [f"[{k}]" for k in range(count)] or [""]:
                inner = f"{path}.f{number}{at}"
                found += [(inner, of)] if isinstance(of, str) else of.leaves(inner)
        return found

    def c(self) -> str:
        """The declaration in C."""
        lines = []
        for number, (of, count) in enumerate(self.fields):
            many = f"[{count}]" if count else ""
            lines.append(f"{of if isinstance(of, str) else of.name} f{number}{many};")
        return f"typedef struct {{ {' '.join(lines)} }} {self.name};"

    def mojo(self) -> str:
        """The declaration in Mojo."""
        lines = ["@fieldwise_init", f"struct {self.name}(Copyable):"]
        for number, (of, count) in enumerate(self.fields):
            name = NUMBERS[of][0] if isinstance(of, str) else of.name
            lines.append(f"    var f{number}: {f'Array[{name}, {count}]' if count else name}")
        return "\n".join(lines)

    def made(self, numbers: random.Random) -> str:
        """A value as Mojo writes it."""
        parts = []
        for of, count in self.fields:
            items = [
                _number(of, numbers) if isinstance(of, str) else of.made(numbers)
                for _ in range(count or 1)
            ]
            parts.append(f"[{', '.join(items)}]" if count else items[0])
        return f"{self.name}({', '.join(parts)})"


def _alignment(of: str | Structure) -> int:
    return NUMBERS[of][1] if isinstance(of, str) else of.alignment


def _size(of: str | Structure) -> int:
    return NUMBERS[of][1] if isinstance(of, str) else of.size


def _number(of: str, numbers: random.Random) -> str:
    if of == "bool":
        return str(numbers.random() < 0.5)
    number = numbers.randrange(1, 60)
    return f"{number}.5" if of in ("float", "double") else str(number)


def structures(numbers: random.Random, count: int) -> list[Structure]:
    """Structures of which later ones may have earlier ones inside."""
    found: list[Structure] = []
    while len(found) < count:
        kinds = list(NUMBERS) if len(found) % 3 else ["float", "double"]
        one = Structure(f"S{len(found)}")
        for _ in range(numbers.randrange(1, 5)):
            small = [each for each in found if each.size <= LARGEST // 2]
            inside = numbers.choice(small) if small and numbers.random() < 0.25 else None
            many = numbers.choice([0, 0, 0, 2, 3])
            one.fields.append((inside or numbers.choice(kinds), many))
        if one.size <= LARGEST:
            found.append(one)
    return found


def before(number: int) -> list[str]:
    """The kinds of the numbers before a structure: these use up registers, more for each."""
    return [("int64_t", "double")[k % 3 == 2] for k in range(number % 12)]


def c_library(those: list[Structure]) -> str:
    """Of each structure a function that takes and gives it, and one that calls such a function."""
    lines = ["#include <stdint.h>", "#include <stdbool.h>"]
    for number, one in enumerate(those):
        name = one.name
        taken = "".join(f"{kind} b{k}, " for k, kind in enumerate(before(number)))
        given = "".join(f"b{k}, " for k in range(len(before(number))))
        total = " + ".join(
            ["last", *(f"b{k}" for k in range(len(before(number))))]
            + [at for at, _ in one.leaves("y")]
        )
        changes = " ".join(
            f"{at} = {f'!{at}' if of == 'bool' else f'{at} + 1'};" for at, of in one.leaves("x")
        )
        rest = f"{name} x, double *sum, {name} y, int8_t last"
        lines += [
            one.c(),
            f"{name} take_{name}({taken}{rest}) {{ {changes} *sum = {total}; return x; }}",
            f"{name} call_{name}({name} (*f)({taken}{rest}), {taken}{rest}) {{",
            f"  return f({given}x, sum, y, last);",
            "}",
        ]
    return "\n".join(lines)


def mojo_program(those: list[Structure], library: Path, numbers: random.Random) -> str:
    """Of each structure the same function in Mojo, and what it and that of C give."""
    lines = [
        "from std.ffi import OwnedDLHandle",
        "from std.memory import unsafe_alloc",
        "comptime Sum = Pointer[Float64, MutUntrackedOrigin]",
    ]
    main = [
        "def main() raises:",
        f'    var library = OwnedDLHandle("{library}")',
        "    var sum = unsafe_alloc[Float64](1)",
    ]
    for number, one in enumerate(those):
        name = one.name
        kinds = [NUMBERS[kind][0] for kind in before(number)]
        taken = "".join(f"b{k}: {kind}, " for k, kind in enumerate(kinds))
        rest = f"var x: {name}, sum: Sum, y: {name}, last: Int8"
        total = " + ".join(
            ["Float64(last)", *(f"Float64(b{k})" for k in range(len(kinds)))]
            + [f"Float64({at})" for at, _ in one.leaves("y")]
        )
        lines += [one.mojo(), f'def mine_{name}({taken}{rest}) abi("C") -> {name}:']
        lines += [
            f"    {at} = {f'not {at}' if of == 'bool' else f'{at} + 1'}"
            for at, of in one.leaves("x")
        ]
        lines += [f"    sum[] = {total}", "    return x^"]
        lines.append(f"def print_{name}(x: {name}, sum: Float64):")
        lines.append(f"    print({', '.join(at for at, _ in one.leaves('x'))}, sum)")
        form = "".join(f"{kind}, " for kind in kinds) + f"var {name}, Sum, {name}, Int8"
        lines.append(f'comptime Take{name} = def({form}) thin abi("C") -> {name}')
        lines.append(f'comptime Call{name} = def(Take{name}, {form}) thin abi("C") -> {name}')
        values = "".join(f"{k + 1}, " for k in range(len(kinds)))
        values += f"{one.made(numbers)}, sum, {one.made(numbers)}, -7"
        main += [
            f"    print_{name}(mine_{name}({values}), sum[])",
            f'    var take_{name} = library.get_symbol[NoneType]("take_{name}").value()',
            f"    print_{name}(Pointer(to=take_{name}).unsafe_bitcast[Take{name}]()[]"
            f"({values}), sum[])",
            f'    var call_{name} = library.get_symbol[NoneType]("call_{name}").value()',
            f"    print_{name}(Pointer(to=call_{name}).unsafe_bitcast[Call{name}]()[]"
            f"(mine_{name}, {values}), sum[])",
        ]
    main += ["    _ = library^", "    sum.unsafe_free()"]
    return "\n".join([*lines, *main, ""])


@pytest.mark.skipif(COMPILER is None, reason="there is no C compiler")
@pytest.mark.parametrize("seed", [1, 2])
def test_structures_go_both_ways(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], seed: int
) -> None:
    assert COMPILER is not None
    numbers = random.Random(seed)
    those = structures(numbers, 24)
    source, library = tmp_path / "those.c", tmp_path / "libthose.so"
    source.write_text(c_library(those), encoding="utf-8")
    subprocess.run([COMPILER, "-O1", "-shared", "-fPIC", source, "-o", library], check=True)
    program = tmp_path / "those.mojo"
    program.write_text(mojo_program(those, library, numbers), encoding="utf-8")
    run(["run", str(program)], COMMANDS, Console.of_process())
    said = capfd.readouterr()
    lines = said.out.splitlines()
    assert len(lines) == 3 * len(those), said.err
    for number, one in enumerate(those):
        mine, taken, called = lines[3 * number : 3 * number + 3]
        assert (mine, mine) == (taken, called), f"{one.c()} after {before(number)}"
