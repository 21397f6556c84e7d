"""Generic MIR as text that a person can read.

```
def pick(flag: imm Bool, var item: T) -> result: T
  var held: T
  %1: T
start:
  held = move item
  branch copy flag.* -> then1, else2
then1:
  %1 = call T.__init__(ref held)
  ...
```

A place is a local with `.field`, `[element]` and `.*` (what a reference or pointer leads to) behind
it. An operand says what becomes of the place: `copy`, `move` (`x^` where the source says so), `ref`
or `mut` for its address. An assignment with `:=` initialises, one with `=` may end an old value.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from compiler_core.meta.functions import Convention
from compiler_core.meta.generators import BoundFunction
from compiler_core.meta.node import Node
from compiler_core.meta.types import NEVER, DeclRef, RefType
from compiler_core.mir import generic as g
from compiler_core.sema.primitives import PRINTER
from compiler_core.source import Span

# Here nothing goes without saying.
_PRINTER: Final = replace(PRINTER, terse_types=False)


def print_body(body: g.Body, spans: bool = False) -> str:
    """Return a body as lines of text, with the spans of its steps when asked for."""
    return "".join(f"{text}{_span(span) if spans else ''}\n" for text, span in body_lines(body))


def body_lines(body: g.Body) -> Iterator[tuple[str, Span | None]]:
    """Yield the lines of a body, each with the place of the source that its step is from."""
    return _Printer().body(body)


@dataclass(slots=True)
class _Printer:
    """The names that locals and blocks have in the text of one body."""

    locals: dict[g.Local, str] = field(default_factory=dict)
    blocks: dict[g.Block, str] = field(default_factory=dict)
    taken: dict[str, int] = field(default_factory=dict)
    temporaries: int = 0

    def body(self, body: g.Body) -> Iterator[tuple[str, Span | None]]:
        arguments = ", ".join(map(self._argument, body.arguments))
        result = ""
        if body.result is not None:
            result = f" -> {self._local(body.result)}: {_show(body.result.type)}"
        raises = "" if body.raised is NEVER else f" raises {_show(body.raised)}"
        yield f"def {body.decl.name}({arguments}){result}{raises}", None
        for block in body.blocks:
            self._block(block)
        for local in body.locals:
            keyword = "var " if local.written else ""
            yield f"  {keyword}{self._local(local)}: {_show(local.type)}", None
        for block in body.blocks:
            yield f"{self._block(block)}:", None
            for instruction in block.instructions:
                yield f"  {self._instruction(instruction)}", instruction.span
            if block.terminator is not None:
                end = block.terminator
                yield f"  {self._terminator(end)}", end.span

    # ------------------------------------------------------------ names

    def _argument(self, local: g.Local) -> str:
        convention = local.convention
        if local.storage is g.Storage.BORROWED and isinstance(local.type, RefType):
            spelled = "" if convention in (None, Convention.IMM) else f"{convention.value} "
            return f"{spelled}{self._local(local)}: {_show(local.type.pointee)}"
        spelled = "" if convention is None else f"{convention.value} "
        return f"{spelled}{self._local(local)}: {_show(local.type)}"

    def _local(self, local: g.Local) -> str:
        found = self.locals.get(local)
        if found is None:
            if local.written and local.name:
                found = self._unique(local.name)
            else:
                self.temporaries += 1
                found = f"%{self.temporaries}{local.name and '.'}{local.name}"
            self.locals[local] = found
        return found

    def _block(self, block: g.Block) -> str:
        found = self.blocks.get(block)
        if found is None:
            found = self.blocks[block] = self._unique(block.name)
        return found

    def _unique(self, name: str) -> str:
        number = self.taken[name] = self.taken.get(name, 0) + 1
        return name if number == 1 else self._unique(f"{name}'{number}")

    # ------------------------------------------------------------ places and operands

    def _place(self, place: g.Place) -> str:
        text = self._local(place.local)
        for step in place.projections:
            match step:
                case g.Field(name=name):
                    text += f".{name}"
                case g.Element(index=index):
                    text += f"[{_show(index)}]"
                case g.Deref():
                    text += ".*"
        return text

    def _operand(self, operand: g.Operand) -> str:
        match operand:
            case g.Copy(place=place, always=always):
                return f"{'always ' if always else ''}copy {self._place(place)}"
            case g.Move(place=place, explicit=explicit):
                return f"{self._place(place)}^" if explicit else f"move {self._place(place)}"
            case g.Reference(place=place, mutable=mutable):
                return f"{'mut' if mutable else 'ref'} {self._place(place)}"
            case g.Constant(value=value):
                return _show(value)

    def _operands(self, operands: tuple[g.Operand, ...]) -> str:
        return ", ".join(map(self._operand, operands))

    # ------------------------------------------------------------ steps

    def _instruction(self, instruction: g.Instruction) -> str:
        match instruction:
            case g.Assign(destination=destination, source=source, initialises=initialises):
                sign = ":=" if initialises else "="
                return f"{self._place(destination)} {sign} {self._operand(source)}"
            case g.Operate(name=name, operands=operands, attributes=attributes):
                text = f"{name}{_attributes(attributes)}({self._operands(operands)})"
                return self._to(instruction.destination) + text
            case g.Make(destination=destination, parts=parts):
                return f"{self._place(destination)} := make({self._operands(parts)})"
            case g.Call(callee=callee, arguments=arguments):
                return self._to(instruction.destination) + self._call(callee, arguments)
            case g.Drop(place=place):
                return f"drop {self._place(place)}"
            case g.Vacate(place=place):
                return f"vacate {self._place(place)}"
            case g.Mark(place=place, initialised=initialised):
                return f"mark {self._place(place)} {'full' if initialised else 'empty'}"
            case g.Touch(place=place):
                return f"touch {self._place(place)}"
            case g.Assert(condition=condition, message=message):
                said = "" if message is None else f", {_show(message)}"
                return f"assert {_show(condition)}{said}"

    def _to(self, destination: g.Place | None) -> str:
        return "" if destination is None else f"{self._place(destination)} := "

    def _call(self, callee: g.Callee, arguments: tuple[g.Operand, ...]) -> str:
        match callee:
            case g.Direct(function=function):
                return f"call {_function(function)}({self._operands(arguments)})"
            case g.Indirect(pointer=pointer):
                return f"call ({self._operand(pointer)})({self._operands(arguments)})"
            case g.Invoke(callable=callable_):
                return f"invoke <{_show(callable_)}>({self._operands(arguments)})"

    def _terminator(self, terminator: g.Terminator) -> str:
        match terminator:
            case g.Goto(target=target):
                return f"goto {self._block(target)}"
            case g.Branch(condition=condition, then=then, otherwise=otherwise):
                return f"branch {self._operand(condition)}{self._ways(then, otherwise)}"
            case g.Return():
                return "return"
            case g.Raise(error=error):
                return f"raise {self._operand(error)}"
            case g.TryCall(callee=callee, arguments=arguments, then=then, handler=handler):
                called = self._to(terminator.destination) + self._call(callee, arguments)
                to = "" if terminator.error is None else f" {self._place(terminator.error)}"
                return f"try {called} -> {self._block(then)} raises{to} -> {self._block(handler)}"
            case g.ComptimeBranch(condition=condition, then=then, otherwise=otherwise):
                return f"comptime branch {_show(condition)}{self._ways(then, otherwise)}"
            case g.ComptimeLoop(variable=variable, element=element, count=count):
                rounds = f"{_show(variable)} = {_show(element)} while {_show(terminator.index)}"
                ways = self._ways(terminator.body, terminator.after)
                return f"comptime for {rounds} < {_show(count)}{ways}"
            case g.Unreachable():
                return "unreachable"

    def _ways(self, first: g.Block, second: g.Block) -> str:
        return f" -> {self._block(first)}, {self._block(second)}"


def _span(span: Span | None) -> str:
    return f" !{span.start}:{span.end}" if span is not None else ""


def _attributes(attributes: Mapping[str, Node]) -> str:
    shown = ", ".join(f"{name}={_show(value)}" for name, value in attributes.items())
    return f"[{shown}]" if shown else ""


def _function(node: Node) -> str:
    """A function by the name that its module has for it, with what it is bound to."""
    if isinstance(node, BoundFunction) and isinstance(node.callee, DeclRef):
        bound = ", ".join(map(_show, node.arguments))
        return f"{node.callee.decl.name}[{bound}]"
    return node.decl.name if isinstance(node, DeclRef) else _show(node)


def _show(node: Node) -> str:
    return _PRINTER.show(node)
