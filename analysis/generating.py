"""Members of a struct that follow from its fields: lifecycle methods, text, equality."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from analysis.references import item_at
from analysis.remedies import Refusal, Remedy, into_type
from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.node import Node
from compiler_core.sema.conformance import conformances_of
from compiler_core.sema.declarations import line_of
from compiler_core.sema.fields import annotation_of, fields_of
from compiler_core.sema.files import syntax_tree
from compiler_core.sema.items import Item, item_of
from compiler_core.sema.lifecycle import (
    TRIVIAL,
    Duty,
    copy_of,
    holds,
    is_implicitly_copyable,
    move_of,
    written_duty,
)
from compiler_core.sema.methods import written_methods
from compiler_core.sema.modules import module_at
from compiler_core.sema.requirements import self_type_of
from compiler_core.sema.signatures import has_decorator
from compiler_core.source import Edit, Span
from compiler_core.syntax import nodes as syntax

_WIDEST = 80


@dataclass(frozen=True, slots=True)
class _Field:
    """A field, and how its type is written."""

    name: str
    type: Node
    text: str


def generated_members(db: Database, path: str, span: Span) -> Iterator[Remedy | Refusal]:
    """What could be written for the struct whose header is at a place."""
    place = item_at(db, module_at(db, path), span.start)
    if place is None or place[0].sort is not DeclSort.STRUCT:
        return
    item, start = place
    line = line_of(item)
    code = None if line is None else line[0].code
    if line is None or not isinstance(code, syntax.StructHeader) or line[0].is_broken:
        return
    begin = start + line[1] + code.start
    if not begin <= span.start <= start + line[1] + code.end:
        return
    yield from _Generator(db, path, item, start, code, start + line[1]).all()


class _Generator:
    """Writes the members of one struct."""

    def __init__(
        self,
        db: Database,
        path: str,
        item: Item,
        start: int,
        header: syntax.StructHeader,
        header_start: int,
    ) -> None:
        self.db = db
        self.path = path
        self.item = item
        self.start = start
        self.header = header
        self.header_start = header_start
        self.text = syntax_tree(db, path).text
        self.fields = [
            _Field(each.name, each.type, self.type_text(each.decl))
            for each in fields_of(db, item.id)
        ]

    def type_text(self, field: DeclId) -> str:
        """The type of a field as the source has it."""
        item = item_of(self.db, field)
        annotation = None if item is None else annotation_of(item)
        if item is None or annotation is None:
            return ""
        return "".join(f"{token.trivia}{token.text}" for token in annotation.type.tokens()).strip()

    def all(self) -> Iterator[Remedy | Refusal]:
        """Everything that is not written yet."""
        decl = self.item.id
        fieldwise = has_decorator(self.item, "fieldwise_init")
        duties = {duty: written_duty(self.db, decl, duty) for duty in Duty}
        lifecycle = {duties[Duty.COPY], duties[Duty.MOVE]}
        others = [m for m in written_methods(self.db, decl, "__init__") if m not in lifecycle]
        if not others and not fieldwise:
            yield self.initializer()
            if self.fields:
                yield self.decorator()
        if duties[Duty.COPY] is None:
            yield self.copy_constructor()
        if duties[Duty.MOVE] is None:
            yield self.move_constructor()
        if duties[Duty.DESTROY] is None:
            body = "def __deinit__(deinit self):\n    pass"
            yield self.made("write '__deinit__'", body)
        if not written_methods(self.db, decl, "write_to"):
            yield self.text_form()
        if not written_methods(self.db, decl, "__eq__"):
            yield self.equality()

    def made(self, title: str, member: str, *traits: str) -> Remedy:
        """A member at the end of the struct, with the traits that it is for."""
        edits = [into_type(self.db, self.path, self.item, self.start, [member])]
        missing = [each for each in traits if not self.conforms(each)]
        if missing:
            edits.insert(0, self.bases(missing))
        return Remedy(title, tuple(edits))

    def conforms(self, name: str) -> bool:
        """Whether the struct says that it conforms to a trait."""
        subject = self_type_of(self.db, self.item.id)
        if subject is None:
            return False
        return any(each.short_name == name for each in conformances_of(self.db, subject)) and (
            name not in ("Copyable", "Movable") or holds(self.db, None, subject, name)
        )

    def bases(self, names: list[str]) -> Edit:
        """Add traits to the header."""
        bases = self.header.bases
        text = ", ".join(names)
        if bases is not None and bases.bases:
            at = self.header_start + bases.bases[-1].end
            return Edit(Span(at, at), f", {text}")
        if bases is not None:
            return Edit(Span(bases.start, bases.end).shift(self.header_start), f"({text})")
        before = self.header.parameters or self.header.name_token
        at = self.header_start + (before.end if before is not None else self.header.end)
        return Edit(Span(at, at), f"({text})")

    # ------------------------------------------------------------ lifecycle

    def is_plain(self, field: _Field) -> bool:
        """Whether a value is nothing but bits, which need not be handed over."""
        return copy_of(self.db, field.type) is TRIVIAL and is_implicitly_copyable(
            self.db, None, field.type
        )

    def initializer(self) -> Remedy | Refusal:
        title = "write an initializer that takes the fields"
        arguments = ["out self"]
        lines: list[str] = []
        for each in self.fields:
            if self.is_plain(each):
                arguments.append(f"{each.name}: {each.text}")
                lines.append(f"    self.{each.name} = {each.name}")
                continue
            if move_of(self.db, each.type) is None and not self.is_held(each, "Movable"):
                return Refusal(title, f"'{each.name}' cannot be moved into the struct")
            arguments.append(f"var {each.name}: {each.text}")
            lines.append(f"    self.{each.name} = {each.name}^")
        header = f"def __init__({', '.join(arguments)}):"
        if len(header) + 4 > _WIDEST:
            inner = "".join(f"    {each},\n" for each in arguments)
            header = f"def __init__(\n{inner}):"
        return self.made(title, "\n".join([header, *(lines or ["    pass"])]))

    def decorator(self) -> Remedy:
        """Let the compiler write the initializer."""
        at = self.header_start + self.header.start
        begin = self.text.rfind("\n", 0, at) + 1
        edit = Edit(Span(begin, begin), f"{self.text[begin:at]}@fieldwise_init\n")
        return Remedy("add '@fieldwise_init'", (edit,))

    def is_held(self, field: _Field, trait: str) -> bool:
        """Whether the type of a field conforms to a trait."""
        return holds(self.db, None, field.type, trait)

    def copy_constructor(self) -> Remedy | Refusal:
        title = "write the copy constructor"
        lines = []
        for each in self.fields:
            if is_implicitly_copyable(self.db, None, each.type):
                lines.append(f"    self.{each.name} = copy.{each.name}")
            elif self.is_held(each, "Copyable"):
                lines.append(f"    self.{each.name} = copy.{each.name}.copy()")
            else:
                return Refusal(title, f"'{each.name}' cannot be copied")
        header = "def __init__(out self, *, copy: Self):"
        return self.made(title, "\n".join([header, *(lines or ["    pass"])]), "Copyable")

    def move_constructor(self) -> Remedy | Refusal:
        title = "write the move constructor"
        lines = []
        for each in self.fields:
            if move_of(self.db, each.type) is None and not self.is_held(each, "Movable"):
                return Refusal(title, f"'{each.name}' cannot be moved")
            mark = "" if self.is_plain(each) else "^"
            lines.append(f"    self.{each.name} = move.{each.name}{mark}")
        header = "def __init__(out self, *, deinit move: Self):"
        return self.made(title, "\n".join([header, *(lines or ["    pass"])]), "Movable")

    # ------------------------------------------------------------ text and equality

    def text_form(self) -> Remedy | Refusal:
        title = "write 'write_to'"
        name = self.item.name
        parts: list[str] = []
        for number, each in enumerate(self.fields):
            if not self.is_held(each, "Writable"):
                return Refusal(title, f"'{each.name}' cannot be written as text")
            before = f"{name}(" if number == 0 else ", "
            parts += [f'"{before}{each.name}="', f"self.{each.name}"]
        parts.append('")"' if self.fields else f'"{name}()"')
        call = f"    writer.write({', '.join(parts)})"
        if len(call) + 4 > _WIDEST:
            inner = "".join(f"        {each},\n" for each in parts)
            call = f"    writer.write(\n{inner}    )"
        header = "def write_to(self, mut writer: Some[Writer]):"
        return self.made(title, f"{header}\n{call}", "Writable")

    def equality(self) -> Remedy | Refusal:
        title = "write '__eq__'"
        for each in self.fields:
            if not self.is_held(each, "Equatable"):
                return Refusal(title, f"'{each.name}' cannot be compared")
        parts = [f"self.{each.name} == other.{each.name}" for each in self.fields]
        body = f"    return {' and '.join(parts) or 'True'}"
        if len(body) + 4 > _WIDEST:
            inner = "\n            and ".join(parts)
            body = f"    return (\n            {inner}\n        )"
            body = body.replace("\n    ", "\n")
        header = "def __eq__(self, other: Self) -> Bool:"
        return self.made(title, f"{header}\n{body}", "Equatable")
