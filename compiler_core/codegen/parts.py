"""A large program as several modules, so that an edit has only one of them compiled again.

The functions of a program are put in the order in which they are declared and cut into parts at
places that depend on the functions next to them alone: a function more or less moves no other cut.
Of the short functions that a part calls and that are defined in another one it has copies, which
LLVM makes part of their callers and then drops; not of those that are to be kept apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import islice
from typing import Final

from compiler_core.codegen.module_emitter import EmittedModule, whole

# Lines of IR below which a program is one module, and what a part has at least and at most.
_SMALL: Final = 8_000
_LEAST: Final = 1_500
_MOST: Final = 5_000
# Behind one function in so many a part may end.
_CUT: Final = 8
# A function with more lines than that is hardly made part of its callers.
_COPIED: Final = 60

# A symbol, or what is in quotes and may look like one.
_SYMBOL: Final = re.compile(r'@("[^"]*"|[\w.$-]+)|"[^"]*"')
_STRING: Final = "@.str."
_INTERNAL: Final = "define internal "
_DEFINED: Final = "define "
# For the other parts of the program, not for those who load it.
_HIDDEN: Final = "hidden "


@dataclass(slots=True)
class _Part:
    own: list[str] = field(default_factory=list)
    size: int = 0


def parts_of(module: EmittedModule, order: Mapping[str, str]) -> list[str]:
    """The modules that a program is compiled as: one, if it is small.

    `order` gives the place of each function's declaration, by symbols as LLVM writes them.
    """
    sizes = {name: text.count("\n") for name, text in module.functions.items()}
    if sum(sizes.values()) < _SMALL:
        return [module.text()]
    uses = {name: tuple(_used(text)) for name, text in module.functions.items()}
    uses |= {name: tuple(_used(text)) for name, (text, _) in module.globals.items()}
    names = sorted(_reached(module, uses), key=lambda name: (order.get(name, ""), name))
    parts = list(_cut(names, sizes, order))
    # What can change is in one place only, with where the program begins.
    owner = next((part for part in parts if "main" in part.own), parts[0])
    return [_module(module, part.own, sizes, uses, is_owner=part is owner) for part in parts]


def _reached(module: EmittedModule, uses: Mapping[str, Sequence[str]]) -> list[str]:
    """The functions that are not part of all who call them."""
    pending = [name for name, text in module.functions.items() if not text.startswith(_INTERNAL)]
    pending += module.globals
    seen = set(pending)
    while pending:
        for each in uses.get(pending.pop(), ()):
            if each not in seen:
                seen.add(each)
                pending.append(each)
    return [name for name in module.functions if name in seen]


def _cut(
    names: Sequence[str], sizes: Mapping[str, int], order: Mapping[str, str]
) -> Iterator[_Part]:
    part = _Part()
    for name in names:
        part.own.append(name)
        part.size += sizes[name]
        mark = blake2b((order.get(name) or name).encode(), digest_size=2).digest()
        may_end = int.from_bytes(mark, "little") % _CUT == 0
        if part.size >= _MOST or (part.size >= _LEAST and may_end):
            yield part
            part = _Part()
    if part.own:
        yield part


def _used(text: str) -> Iterator[str]:
    """The symbols in a text, but for the first, which it is about."""
    found = dict.fromkeys(match[1] for match in _SYMBOL.finditer(text) if match[1])
    return islice(found, 1, None)


def _module(
    module: EmittedModule,
    own: Sequence[str],
    sizes: Mapping[str, int],
    uses: Mapping[str, Sequence[str]],
    *,
    is_owner: bool,
) -> str:
    """The module of some functions."""
    defined = dict.fromkeys(own)
    globals_: dict[str, str] = {}
    declared: dict[str, str] = {}
    pending = [*reversed(own)]
    if is_owner:
        pending += [name for name, (text, _) in module.globals.items() if " global " in text]
    seen = set(pending)
    strings: set[str] = set()
    while pending:
        name = pending.pop()
        is_mutable = False
        if name in module.functions:
            is_copied = _is_copied(_header(module, name), sizes[name])
            if name not in defined and not is_copied:
                is_own = module.functions[name].startswith(_INTERNAL)
                hidden = _HIDDEN if is_own else ""
                declared[name] = f"declare {hidden}{_header(module, name)}\n"
                continue
            defined.setdefault(name)
        elif name in module.globals:
            text, outside = module.globals[name]
            is_mutable = " = internal global " in text
            if is_mutable:
                text = text.replace(" = internal global ", f" = {_HIDDEN}global ", 1)
            elsewhere = outside.replace(" = external ", f" = external {_HIDDEN}", 1)
            globals_[name] = text if is_owner or not is_mutable else elsewhere
            if is_mutable and not is_owner:
                continue
        elif name in module.declared:
            declared[name] = module.declared[name]
            continue
        elif name in module.strings:
            strings.add(name)
            continue
        for each in uses.get(name, ()):
            if each not in seen:
                seen.add(each)
                pending.append(each)
    outer = set(own)
    functions = [
        _shared(module.functions[name]) if name in outer else _copied(module.functions[name])
        for name in defined
    ]
    parts = [module.head, *globals_.values(), *declared.values(), *functions]
    parts += [text for name, text in module.strings.items() if name in strings]
    return whole(_with_own_numbers(parts), module.convention)


def _is_copied(header: str, size: int) -> bool:
    """Whether who calls a function may do so better if what it does is there."""
    words = header.rpartition(")")[2].split()
    return "alwaysinline" in words or (size <= _COPIED and "noinline" not in words)


def _header(module: EmittedModule, name: str) -> str:
    """How a function is declared, without the word for that."""
    first = module.functions[name].partition("\n")[0]
    return first.removeprefix(_INTERNAL).removeprefix(_DEFINED).removesuffix(" {")


def _shared(text: str) -> str:
    """A function that the other parts see, and nobody else but who could see it before."""
    if text.startswith(_INTERNAL):
        return f"{_DEFINED}{_HIDDEN}{text.removeprefix(_INTERNAL)}"
    return text


def _copied(text: str) -> str:
    """A function that another part has, for those here who do better with what it does."""
    is_own = text.startswith(_INTERNAL)
    bare = text.removeprefix(_INTERNAL).removeprefix(_DEFINED)
    return f"{_DEFINED}available_externally {_HIDDEN if is_own else ''}{bare}"


def _with_own_numbers(parts: Sequence[str]) -> list[str]:
    """Number strings as they come: their numbers in the program say nothing about this part."""
    numbers: dict[str, str] = {}

    def renumbered(found: re.Match[str]) -> str:
        name = found[0]
        return numbers.setdefault(name, f"{_STRING}{len(numbers)}") if _is_string(name) else name

    return [_SYMBOL.sub(renumbered, part) for part in parts]


def _is_string(name: str) -> bool:
    return name.startswith(_STRING) and name.removeprefix(_STRING).isdigit()
