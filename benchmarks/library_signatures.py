"""Which functions of the 1.2 library ours lets be called in the same way.

    python -m benchmarks.library_signatures [--missing] [--write] [MODULE…]

A function is known by its *shape*: the names of its parameters and arguments, in order, with what
may be left out; `[width](size, /, *, step=)`. Ours has a shape if overloads of ours take the call
with all of that and the one with nothing that may be left out. A shape that
`tests/stdlib/absent.json` lists with a reason is not asked for. `--missing` lists what it has not,
with what ours has instead; `--write` records the figures that a test holds. The shapes are kept in
`tests/stdlib/signatures.json`; `--names DIRECTORY` makes that file anew from descriptions of the
reference's modules.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from benchmarks.library_names import STANDS_FOR, TESTS, left_out, library
from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import FunctionType, Passing, Variadic
from compiler_core.meta.generators import GeneratorType, NamedParameter
from compiler_core.sema import lists
from compiler_core.sema.bodies.members import struct_functions
from compiler_core.sema.declarations import alias_value, nominal, refined_traits
from compiler_core.sema.functions import full_parameters, function_node
from compiler_core.sema.literals import FLOAT_QUESTIONS
from compiler_core.sema.methods import written_methods
from compiler_core.sema.modules import module_of_key
from compiler_core.sema.origin_expressions import ORIGIN_MEMBERS
from compiler_core.sema.scopes import resolve_member

SHAPES = TESTS / "signatures.json"
FIGURES = TESTS / "signature_figures.json"
_GENERATED = frozenset({"copy", "__deinit__"})
_CONVENTION = re.compile(r"^(?:imm|mut|var|deinit|out|ref(?:\s*\[.*?\])?)\s+(?=[\w`*])")


@dataclass(frozen=True, slots=True)
class Slot:
    """A parameter or an argument: its name, how it is given, whether it may be left out."""

    name: str
    passing: Passing = Passing.ANY
    variadic: bool = False
    optional: bool = False

    def __str__(self) -> str:
        stars = "*" * self.variadic if self.passing is not Passing.KEYWORD else "**" * self.variadic
        return f"{stars}{self.name}{'=' * self.optional}"


@dataclass(frozen=True, slots=True)
class Shape:
    """How a function may be called."""

    parameters: tuple[Slot, ...]
    arguments: tuple[Slot, ...]

    def __str__(self) -> str:
        brackets = f"[{_listed(self.parameters)}]" if self.parameters else ""
        return f"{brackets}({_listed(self.arguments)})"

    def takes(self, call: Shape) -> bool:
        """Whether a call with all that another shape has is possible with this one."""
        # Parameters that are not given can be inferred.
        return (
            _places(self.parameters, call.parameters) is not None
            and (used := _places(self.arguments, call.arguments)) is not None
            and all(s.optional or s.variadic or s.name in used for s in self.arguments)
        )

    def calls(self) -> tuple[Shape, Shape]:
        """The call with everything, and the one without all that may be left out."""
        least = [
            tuple(slot for slot in slots if not slot.optional and not slot.variadic)
            for slots in (self.parameters, self.arguments)
        ]
        return self, Shape(*least)


def _listed(slots: Sequence[Slot]) -> str:
    words: list[str] = []
    keywords = False
    for at, slot in enumerate(slots):
        if slot.passing is Passing.KEYWORD and not slot.variadic and not keywords:
            keywords = True
            if not any(each.variadic for each in slots[:at]):
                words.append("*")
        words.append(str(slot))
        following = slots[at + 1].passing if at + 1 < len(slots) else None
        if slot.passing is Passing.POSITIONAL and following is not Passing.POSITIONAL:
            words.append("/")
    return ", ".join(words)


def _places(ours: Sequence[Slot], given: Sequence[Slot]) -> set[str] | None:
    """The slots of ours that take what is given; None if something finds no place."""
    mine = [slot for slot in ours if slot.passing is not Passing.KEYWORD]
    named = {slot.name: slot for slot in ours if slot.passing is not Passing.POSITIONAL}
    used: set[str] = set()
    at = 0
    for slot in given:
        if slot.passing is Passing.KEYWORD:
            found = named.get(slot.name)
            if slot.variadic:
                found = next((each for each in ours if each.variadic), None)
        else:
            found = mine[at] if at < len(mine) else None
            at += found is not None and not found.variadic
            if found is not None and slot.passing is Passing.ANY and not slot.variadic:
                by_name = found.passing is Passing.ANY and found.name == slot.name
                found = found if by_name or found.variadic else None
        if found is None or (slot.variadic and not found.variadic):
            return None
        used.add(found.name)
    return used


# ---------------------------------------------------------------- what there should be


def _parted(text: str) -> list[str]:
    """The parts of a list between commas that are in no brackets."""
    parts, depth, quoted, begin = [], 0, "", 0
    for at, char in enumerate(text):
        if quoted:
            quoted = "" if char == quoted and text[at - 1] != "\\" else quoted
        elif char in "\"'`":
            quoted = char
        elif char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
        elif char == "," and depth == 0:
            parts.append(text[begin:at].strip())
            begin = at + 1
    parts.append(text[begin:].strip())
    return [part for part in parts if part]


def _bracketed(text: str, at: int) -> int:
    """Where the bracket ends that begins at a place."""
    depth, quoted = 0, ""
    for position in range(at, len(text)):
        char = text[position]
        if quoted:
            quoted = "" if char == quoted and text[position - 1] != "\\" else quoted
        elif char in "\"'`":
            quoted = char
        elif char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
            if depth == 0:
                return position
    return len(text)


def _slots(text: str) -> tuple[Slot, ...]:
    found: list[Slot] = []
    keywords = False
    for part in _parted(text):
        if part == "//":
            # What is inferred is not written.
            found = []
        elif part == "/":
            found = [Slot(s.name, Passing.POSITIONAL, s.variadic, s.optional) for s in found]
        elif part == "*":
            keywords = True
        else:
            plain = _CONVENTION.sub("", part)
            stars = len(plain) - len(plain.lstrip("*"))
            name = re.match(r"\w+", plain[stars:])
            if name is None or name[0] == "self" or part.startswith("out "):
                continue
            passing = Passing.KEYWORD if keywords or stars == 2 else Passing.ANY
            default = " = " in plain
            found.append(Slot(name[0], passing, stars > 0, default))
            keywords |= stars == 1
    return tuple(found)


def read_shape(signature: str) -> Shape | None:
    """The shape of a function with this header; None if it is none."""
    head = re.match(r"(?:async )?def (?P<name>\w+)", signature)
    if head is None:
        return None
    at = head.end()
    parameters: tuple[Slot, ...] = ()
    if signature[at : at + 1] == "[":
        end = _bracketed(signature, at)
        parameters = _slots(signature[at + 1 : end])
        at = end + 1
    if signature[at : at + 1] != "(":
        return None
    arguments = _slots(signature[at + 1 : _bracketed(signature, at)])
    if head["name"].startswith("__") and head["name"] != "__init__":
        # Nobody names the operands of an operator.
        arguments = tuple(
            replace(slot, passing=Passing.POSITIONAL) if slot.passing is Passing.ANY else slot
            for slot in arguments
        )
    return Shape(parameters, arguments)


def _read_shapes(directory: Path) -> dict[str, dict[str, list[str]]]:
    found: dict[str, dict[str, list[str]]] = {}
    for path in sorted(directory.glob("*.json")):
        described: dict[str, dict[str, Any]] = json.loads(path.read_text())
        for module, entries in described.items():
            functions: dict[str, list[str]] = {}
            for name, entry in sorted(entries.items()):
                if entry.get("declared_in") not in (module, None) or "reexport" in entry:
                    continue
                given = {name: entry["signatures"]} if entry["kind"] == "function" else {}
                for member, signatures in sorted(entry.get("members", {}).items()):
                    if member not in _GENERATED:
                        given[f"{name}.{member}"] = signatures
                for each, signatures in given.items():
                    shapes = [read_shape(s) for s in signatures if "deinit move: Self" not in s]
                    texts = sorted({str(shape) for shape in shapes if shape is not None})
                    if texts:
                        functions[each] = texts
            if functions:
                found[module] = functions
    return dict(sorted(found.items()))


def known_shapes() -> dict[str, dict[str, list[Shape]]]:
    """Per module of the reference its functions and methods, with their shapes."""
    texts: dict[str, dict[str, list[str]]] = json.loads(SHAPES.read_text())
    return {
        module: {name: [_shape_of(text) for text in shapes] for name, shapes in names.items()}
        for module, names in texts.items()
    }


def _shape_of(text: str) -> Shape:
    """Read what `str(shape)` writes."""
    parameters, _, arguments = text.rpartition("(")
    return Shape(_kept(parameters.strip("[]")), _kept(arguments.removesuffix(")")))


def _kept(text: str) -> tuple[Slot, ...]:
    return _slots(", ".join(part.replace("=", ": T = x") for part in text.split(", ")))


# ---------------------------------------------------------------- what there is


def _shape(db: Database, function: DeclId) -> Shape | None:
    """The shape of one of our functions, without what belongs to the type around it."""
    node = function_node(db, function)
    if node is None:
        return None
    parameters = [
        Slot(info.name, info.passing, info.variadic is not Variadic.NO, info.default is not None)
        for info in full_parameters(db, function).infos
        if info.passing is not Passing.INFERRED
        and isinstance(info.node, NamedParameter)
        and info.node.owner == function
    ]
    type_ = node.type.body if isinstance(node.type, GeneratorType) else node.type
    if not isinstance(type_, FunctionType):
        return None
    arguments = [
        Slot(each.name, each.passing, each.variadic is not Variadic.NO, each.has_default)
        for each in type_.arguments
        if each.name != "self"
    ]
    return Shape(tuple(parameters), tuple(arguments))


def our_shapes(db: Database, module: str, name: str) -> list[Shape]:
    """The shapes of our functions of a name, which may be that of a method."""
    ours = module_of_key(db, module)
    owner, _, method = name.rpartition(".")
    if owner in STANDS_FOR:
        # Literals are numbers, and have what these have.
        module, owner = "std.simd.simd", STANDS_FOR[owner]
        ours = module_of_key(db, module)
    target = None if ours is None else resolve_member(db, ours, owner or method)
    found: list[Shape] = []
    for decl in target.declarations if target is not None else ():
        for function in _methods(db, decl, method) if owner else (decl,):
            shape = _shape(db, function) if function.sort is DeclSort.FUNCTION else None
            if shape is not None:
                found.append(shape)
    return found


def _methods(db: Database, decl: DeclId, name: str) -> Iterator[DeclId]:
    if decl.sort is DeclSort.ALIAS:
        value = alias_value(db, decl)
        opened = nominal(value) if value is not None else None
        if opened is not None:
            yield from _methods(db, opened[0], name)
    elif decl.sort is DeclSort.TRAIT:
        for owner in (decl, *refined_traits(db, decl)):
            yield from written_methods(db, owner, name)
    else:
        for method, _, _, _ in struct_functions(db, decl, name):
            yield method


def _is_built_in(name: str) -> bool:
    """Whether the compiler knows a method itself, so that it has no declaration."""
    owner, _, method = name.partition(".")
    known = {
        "FloatLiteral": tuple(FLOAT_QUESTIONS),
        "Origin": (*ORIGIN_MEMBERS, "__init__"),
        "ParameterList": lists.QUESTIONS,
        "TypeList": lists.QUESTIONS,
    }
    return method in known.get(owner, ())


@dataclass(slots=True)
class Coverage:
    """How many shapes of a module ours has."""

    there: int = 0
    all: int = 0
    missing: list[tuple[str, Shape, list[Shape]]] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.there}/{self.all}"


def coverage(db: Database, module: str, names: dict[str, list[Shape]]) -> Coverage:
    """Which shapes of a module ours has."""
    absent = left_out().get(module, {})
    found = Coverage()
    for name, shapes in names.items():
        if name in absent or name.partition(".")[0] in absent or _is_built_in(name):
            continue
        ours = our_shapes(db, module, name)
        for shape in shapes:
            if f"{name}{shape}" in absent:
                continue
            found.all += 1
            if all(any(each.takes(call) for each in ours) for call in shape.calls()):
                found.there += 1
            else:
                found.missing.append((name, shape, ours))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("modules", nargs="*", help="only these, with what is below them")
    parser.add_argument("--missing", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--names", type=Path, metavar="DIRECTORY")
    options = parser.parse_args()
    if options.names is not None:
        SHAPES.write_text(json.dumps(_read_shapes(options.names), indent=1) + "\n")
    db = library()
    figures: dict[str, str] = {}
    total = Coverage()
    for module, names in known_shapes().items():
        wanted = options.modules
        if wanted and not any(f"{module}.".startswith(f"{each}.") for each in wanted):
            continue
        found = coverage(db, module, names)
        figures[module] = str(found)
        total.there += found.there
        total.all += found.all
        print(f"{module:40} {found}")
        for name, shape, ours in found.missing if options.missing else ():
            instead = "; ".join(map(str, ours)) or "nothing"
            print(f"    {name}{shape}   ours: {instead}")
    print(f"{'all':40} {total}")
    if options.write:
        FIGURES.write_text(json.dumps(figures, indent=1) + "\n")


if __name__ == "__main__":
    main()
