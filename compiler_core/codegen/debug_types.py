"""DWARF types: descriptions of types as plain data, and the metadata that is made of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from compiler_core.codegen.llvm_types import escaped
from compiler_core.meta.node import Node


class Encoding(Enum):
    """How the bytes of a scalar are read."""

    SIGNED = "DW_ATE_signed"
    UNSIGNED = "DW_ATE_unsigned"
    FLOAT = "DW_ATE_float"
    BOOLEAN = "DW_ATE_boolean"


@dataclass(frozen=True, slots=True)
class Scalar:
    """A number or a truth value."""

    name: str
    size: int
    encoding: Encoding


@dataclass(frozen=True, slots=True)
class Address:
    """An address of a value of a type, or of nobody knows what."""

    pointee: Described | None
    size: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """A part of a record."""

    name: str
    type: Described
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Record:
    """A structure, or a union of what lies in one place."""

    name: str
    size: int
    members: tuple[Member, ...] = ()
    union: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """Values behind each other: an array, or a vector, which has a name."""

    element: Described
    count: int
    size: int
    vector: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few values with names."""

    name: str
    size: int
    values: tuple[tuple[str, int], ...]


Description = Scalar | Address | Record | Row | Choice
# A part is named by its type where that may lead back to the whole.
Described = Node | Description
Describe = Callable[[Node], Description]


_C_NAMES: Final = {
    (Encoding.SIGNED, 1): "signed char",
    (Encoding.SIGNED, 2): "short",
    (Encoding.SIGNED, 4): "int",
    (Encoding.SIGNED, 8): "long",
    (Encoding.SIGNED, 16): "__int128",
    (Encoding.UNSIGNED, 1): "unsigned char",
    (Encoding.UNSIGNED, 2): "unsigned short",
    (Encoding.UNSIGNED, 4): "unsigned int",
    (Encoding.UNSIGNED, 8): "unsigned long",
    (Encoding.UNSIGNED, 16): "unsigned __int128",
    (Encoding.FLOAT, 2): "_Float16",
    (Encoding.FLOAT, 4): "float",
    (Encoding.FLOAT, 8): "double",
    (Encoding.BOOLEAN, 1): "_Bool",
}


class TypeTable:
    """The metadata of types, each written once."""

    __slots__ = ("_add", "_describe", "_known", "_nodes", "_reserve")

    def __init__(
        self,
        describe: Describe,
        add: Callable[[str], int],
        reserve: Callable[[], tuple[int, Callable[[str], None]]],
    ) -> None:
        self._describe = describe
        self._add = add
        self._reserve = reserve
        self._nodes: dict[Node, Description] = {}
        self._known: dict[Described, int] = {}

    def described(self, type_: Described) -> Description:
        """Return the description of a type."""
        if not isinstance(type_, Node):
            return type_
        found = self._nodes.get(type_)
        if found is None:
            found = self._nodes[type_] = self._describe(type_)
        return found

    def of(self, type_: Described) -> int:
        """Return the number of the metadata for a type."""
        number = self._known.get(type_)
        if number is None:
            # It is known by its number before its parts are, which may lead back to it.
            number, write = self._reserve()
            self._known[type_] = number
            write(self._text(self.described(type_), number))
        return number

    def _text(self, it: Description, number: int) -> str:
        match it:
            case Scalar(name=name, size=size, encoding=encoding):
                # Debuggers know the types of C, by encoding and size; ours are names for these.
                base = _C_NAMES.get((encoding, size), name)
                if name == "BFloat16":
                    base = "__bf16"
                text = (
                    f'!DIBasicType(name: "{_quoted(base)}", size: {8 * size}, '
                    f"encoding: {encoding.value})"
                )
                return self._named(name, text)
            case Address(pointee=pointee, size=size, name=name):
                base = "null" if pointee is None else f"!{self.of(pointee)}"
                text = (
                    f"!DIDerivedType(tag: DW_TAG_pointer_type, baseType: {base}, size: {8 * size})"
                )
                return self._named(name, text) if name else text
            case Row(element=element, count=count, size=size, vector=vector):
                elements = self._add(f"!{{!{self._add(f'!DISubrange(count: {count})')}}}")
                flags = "flags: DIFlagVector, " if vector else ""
                text = (
                    f"!DICompositeType(tag: DW_TAG_array_type, baseType: !{self.of(element)}, "
                    f"size: {8 * size}, {flags}elements: !{elements})"
                )
                return self._named(vector, text) if vector else text
            case Record():
                return self._record(it, number)
            case Choice(name=name, size=size, values=values):
                listed = ", ".join(
                    f'!{self._add(f"""!DIEnumerator(name: "{_quoted(word)}", value: {value})""")}'
                    for word, value in values
                )
                carrier = Scalar(f"UInt{8 * size}", size, Encoding.UNSIGNED)
                return (
                    f'!DICompositeType(tag: DW_TAG_enumeration_type, name: "{_quoted(name)}", '
                    f"baseType: !{self.of(carrier)}, size: {8 * size}, "
                    f"elements: !{self._add(f'!{{{listed}}}')})"
                )

    def _record(self, it: Record, number: int) -> str:
        members = []
        for member in it.members:
            size = self.described(member.type).size
            members.append(
                self._add(
                    f'!DIDerivedType(tag: DW_TAG_member, name: "{_quoted(member.name)}", '
                    f"scope: !{number}, baseType: !{self.of(member.type)}, size: {8 * size}, "
                    f"offset: {8 * member.offset})"
                )
            )
        listed = self._add(f"!{{{', '.join(f'!{member}' for member in members)}}}")
        tag = "union" if it.union else "structure"
        name = f'name: "{_quoted(it.name)}", ' if it.name else ""
        return (
            f"distinct !DICompositeType(tag: DW_TAG_{tag}_type, {name}size: {8 * it.size}, "
            f"elements: !{listed})"
        )

    def _named(self, name: str, text: str) -> str:
        return (
            f'!DIDerivedType(tag: DW_TAG_typedef, name: "{_quoted(name)}", '
            f"baseType: !{self._add(text)})"
        )


def _quoted(name: str) -> str:
    return escaped(name.encode("utf-8", "surrogateescape"))
