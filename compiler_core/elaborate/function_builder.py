"""One instance: the graph of its body specialised to values for its parameters.

Blocks are made on demand from the entry, each for the rounds of the compile-time loops that it is
in. What is not reached for these values is not looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from compiler_core.elaborate import calls, operations
from compiler_core.elaborate.abi import Abi
from compiler_core.elaborate.constants import constant, text_constant
from compiler_core.elaborate.environment import Environment, Round, Rounds, rounds_at
from compiler_core.elaborate.low_types import field_types, has_no_bytes, low_type
from compiler_core.elaborate.needs import Needs
from compiler_core.elaborate.operands import Lowered, Operand
from compiler_core.elaborate.problems import ElaborationError
from compiler_core.incremental import Database
from compiler_core.meta.constants import FALSE, BoolConst, IntConst, Poison, StringConst, index
from compiler_core.meta.folding import operate
from compiler_core.meta.generators import BoundFunction
from compiler_core.meta.node import Node
from compiler_core.meta.operations import Op
from compiler_core.meta.origins import OriginSort, special_origin
from compiler_core.meta.types import CompoundType, DeclRef, RefType, StructType, ref_type
from compiler_core.mir import body as low
from compiler_core.mir import generic
from compiler_core.mir.constants import Constant, UndefinedConstant, ZeroConstant
from compiler_core.mir.types import NEVER, NONE, POINTER, Type
from compiler_core.sema.closures import closure_id
from compiler_core.sema.lifecycle import TRIVIAL, copy_of, destroy_of, move_of
from compiler_core.sema.primitives import PRINTER
from compiler_core.source import Span

# A function of more blocks than this was unrolled by mistake.
MAXIMAL_BLOCKS: Final = 200_000


@dataclass(slots=True)
class FunctionBuilder:
    """Makes the concrete function of an instance."""

    db: Database
    body: generic.Body
    abi: Abi
    function: low.Function
    needs: Needs
    environment: Environment
    # Environments by the rounds that they are for.
    environments: dict[Rounds, Environment] = field(default_factory=dict)
    blocks: dict[tuple[generic.Block, Rounds], low.Block] = field(default_factory=dict)
    pending: list[tuple[generic.Block, Rounds]] = field(default_factory=list)
    places: dict[tuple[generic.Local, Node], low.Place] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=lambda: {"^entry": 1})
    block: low.Block = field(default_factory=lambda: low.Block("entry"))
    # The text of where this function is called from, if that is an argument.
    location: low.Place | None = None
    span: Span | None = None
    # The closure of a function with captures, and which of these debuggers were told of.
    closure: generic.Local | None = None
    captures: set[str] = field(default_factory=set)

    def build(self) -> low.Function:
        """Fill the function; `ElaborationError` where it cannot be made."""
        self.environments[()] = self.environment
        self.function.blocks.append(self.block)
        self._enter()
        if not self.body.blocks:
            raise ElaborationError("this function has no body")
        self.block.terminator = low.Goto(self.target(self.body.blocks[0]))
        while self.pending:
            source, rounds = self.pending.pop()
            self.block = self.blocks[source, rounds]
            self.environment = self._environment(source, rounds)
            self._block(source, rounds)
        return self.function

    # Names

    def fresh(self, name: str, type_: Type) -> low.Place:
        """Return the place of a new local."""
        local = low.Local(self._unique(name or "value"), type_)
        self.function.locals.append(local)
        return low.Place(local)

    def _unique(self, name: str) -> str:
        count = self.names.get(name, 0)
        self.names[name] = count + 1
        if not count:
            return name
        # A source may have used the name with the number, as its parameters do.
        return self._unique(f"{name}.{count}")

    def new_block(self, name: str) -> low.Block:
        """Return a new block of the function."""
        block = low.Block(self._unique("^" + name)[1:])
        self.function.blocks.append(block)
        return block

    def emit(self, instruction: low.Instruction) -> None:
        """Append an instruction to the current block."""
        instruction.span = self.span
        self.block.instructions.append(instruction)

    def resolve(self, node: Node) -> Node:
        """Return a node as it is for this instance, here."""
        return self.environment.resolve(node)

    def low_type(self, node: Node) -> Type:
        """Return the concrete type of a type that is resolved."""
        return low_type(self.db, node)

    # The entry

    def _enter(self) -> None:
        """Give the arguments and the result their places."""
        abi, parameters = self.abi, self.function.parameters
        result = self.body.result
        if abi.result_by_address:
            local = low.Local(self._unique("result"), POINTER)
            parameters.append(low.Parameter(local))
            if result is not None:
                type_ = self.resolve(result.type)
                deref = low.Deref(self.low_type(type_))
                self.places[result, type_] = low.Place(local, (deref,))
                self._name(result, self.places[result, type_], type_)
        for number, (slot, source) in enumerate(zip(abi.slots, self.body.arguments, strict=True)):
            type_ = self.resolve(source.type)
            name = self._unique(source.name or "argument")
            if isinstance(type_, RefType) and slot.by_value:
                local = low.Local(name, self.low_type(type_.pointee))
                reference = self.fresh(name, POINTER)
                self.emit(low.AddressOf(reference, low.Place(local)))
                self.places[source, type_] = reference
                self._name(source, low.Place(local), type_.pointee, number + 1)
                parameters.append(low.Parameter(local))
                continue
            if slot.by_value or isinstance(type_, RefType):
                local = low.Local(name, self.low_type(type_))
                self.places[source, type_] = low.Place(local)
            else:
                local = low.Local(name, POINTER)
                deref = low.Deref(self.low_type(type_))
                self.places[source, type_] = low.Place(local, (deref,))
            self._name(source, self.places[source, type_], type_, number + 1)
            parameters.append(low.Parameter(local))
        if abi.takes_location:
            local = low.Local(self._unique("location"), abi.signature.parameters[-1])
            parameters.append(low.Parameter(local))
            self.location = low.Place(local)

    # Blocks

    def target(self, source: generic.Block) -> low.Block:
        """Return the concrete block for a block that control goes to from here."""
        rounds = rounds_at(self.environment.rounds, source)
        key = source, rounds
        block = self.blocks.get(key)
        if block is None:
            if len(self.blocks) >= MAXIMAL_BLOCKS:
                raise ElaborationError("this becomes too long: a compile-time loop has no end?")
            block = self.blocks[key] = self.new_block(source.name or "block")
            self.pending.append(key)
        return block

    def _environment(self, source: generic.Block, rounds: Rounds) -> Environment:
        # The head of a loop is not in the round that it decides about.
        if rounds and rounds[-1].head is source:
            rounds = rounds[:-1]
        return self.environments[rounds]

    def _block(self, source: generic.Block, rounds: Rounds) -> None:
        for instruction in source.instructions:
            self.span = instruction.span
            self._instruction(instruction)
            for ended in _ended_by(instruction):
                self._end(ended)
        terminator = source.terminator
        if terminator is None:
            raise ElaborationError("a block of this function has no end")
        self.span = terminator.span
        if isinstance(terminator, generic.ComptimeLoop):
            self._loop(source, terminator, rounds)
        else:
            self._terminator(terminator)

    def _instruction(self, instruction: generic.Instruction) -> None:
        match instruction:
            case generic.Assign(destination=destination, source=operand):
                place, type_ = self.place(destination)
                self.write(operand, place, type_)
            case generic.Operate():
                operations.operate(self, instruction)
            case generic.Make(destination=destination, parts=parts):
                self._make(destination, parts)
            case generic.Call():
                calls.call(self, instruction)
            case generic.Drop(place=place):
                self.drop(place)
            case generic.Mark(place=place, initialised=True):
                where, _ = self.place(place)
                # Taking the address says that anybody may have written it.
                self.emit(low.AddressOf(self.fresh("marked", POINTER), where))
            case generic.Assert(condition=condition, message=message):
                self._assert(condition, message)

    def _assert(self, condition: Node, message: Node | None) -> None:
        holds = self.resolve(condition)
        if isinstance(holds, BoolConst) and holds.value:
            return
        if isinstance(holds, Poison):
            raise ElaborationError(holds.message, self.span)
        if not isinstance(holds, BoolConst):
            shown = PRINTER.show(holds)
            raise ElaborationError(f"'{shown}' cannot be decided when this is compiled", self.span)
        text = None if message is None else self.resolve(message)
        said = text.value.decode("utf-8", "replace") if isinstance(text, StringConst) else ""
        raise ElaborationError(
            f"a compile-time assertion does not hold: {said}"
            if said
            else "a compile-time assertion does not hold",
            self.span,
        )

    def _terminator(self, terminator: generic.Terminator) -> None:
        block = self.block
        match terminator:
            case generic.Goto(target=target):
                end: low.Terminator = low.Goto(self.target(target))
            case generic.Branch(condition=condition, then=then, otherwise=otherwise):
                value = self.read(condition)
                end = low.Branch(value, self.target(then), self.target(otherwise))
                block = self.block
            case generic.Return():
                end = self._return()
            case generic.Raise(error=error):
                end = low.Raise(self.read(error))
                block = self.block
            case generic.TryCall():
                calls.try_call(self, terminator)
                return
            case generic.ComptimeBranch(condition=condition, then=then, otherwise=otherwise):
                chosen = self.resolve(condition)
                if isinstance(chosen, Poison):
                    raise ElaborationError(chosen.message, self.span)
                if not isinstance(chosen, BoolConst):
                    shown = PRINTER.show(chosen)
                    raise ElaborationError(
                        f"'{shown}' cannot be decided when this is compiled", self.span
                    )
                end = low.Goto(self.target(then if chosen.value else otherwise))
            case _:
                end = low.Unreachable()
        end.span = self.span
        block.terminator = end

    def _return(self) -> low.Terminator:
        result = self.body.result
        of = self.function.result
        if of is NEVER:
            return low.Unreachable()
        if self.abi.result_by_address or has_no_bytes(of):
            return low.Return(None if of is NONE else ZeroConstant(of))
        if result is None:
            return low.Return(UndefinedConstant(of))
        place, _ = self.local(result)
        return low.Return(low.Copy(place))

    def _loop(self, head: generic.Block, loop: generic.ComptimeLoop, rounds: Rounds) -> None:
        number = 0
        if rounds and rounds[-1].head is head:
            number = rounds[-1].number + 1
        count = self.resolve(loop.count)
        if isinstance(count, Poison):
            raise ElaborationError(count.message, self.span)
        if not isinstance(count, IntConst):
            shown = PRINTER.show(count)
            raise ElaborationError(
                f"the number of rounds of this loop, '{shown}', is not known", self.span
            )
        outer = self.environment
        if number >= count.value:
            self.block.terminator = low.Goto(self.target(loop.after))
            return
        one = Round(head, number)
        key = (*outer.rounds, one)
        if key not in self.environments:
            first = {loop.index: index(number)}
            element = outer.inner(one, first).resolve(loop.element)
            self.environments[key] = outer.inner(one, {**first, loop.variable: element})
        block = self.block
        self.environment = self.environments[key]
        block.terminator = low.Goto(self.target(loop.body))

    # Places

    def local(self, source: generic.Local) -> tuple[low.Place, Node]:
        """Return where a local lies, and its type."""
        type_ = self.resolve(source.type)
        place = self.places.get((source, type_))
        if place is None:
            place = self.fresh(source.name, self.low_type(type_))
            self.places[source, type_] = place
            self._name(source, place, type_)
        return place, type_

    def _name(
        self, source: generic.Local, place: low.Place, type_: Node, argument: int = 0
    ) -> None:
        """Tell debuggers what the source calls a place."""
        if isinstance(type_, RefType):
            type_ = type_.pointee
            place = low.Place(place.local, (*place.projections, low.Deref(self.low_type(type_))))
        first = argument == 1
        if first and isinstance(type_, StructType) and type_.decl == closure_id(self.body.decl):
            self.closure = source
        if not source.written or not source.name:
            return
        ends = destroy_of(self.db, type_) is not TRIVIAL
        self.function.variables.append(
            low.Variable(source.name, place, type_, source.span, argument, ends)
        )

    def _end(self, source: generic.Local) -> None:
        """Tell debuggers that a variable holds no value behind what was emitted last."""
        place, type_ = self.local(source)
        last = self.block.instructions[-1:]
        if last and not place.projections and destroy_of(self.db, type_) is not TRIVIAL:
            self.function.ends.append((last[0], place.local))

    def _name_capture(self, name: str, place: low.Place, type_: Node) -> None:
        """Tell debuggers what a function calls a part of its closure."""
        if name not in self.captures:
            self.captures.add(name)
            self._name(generic.Local(name, type_, written=True), place, type_)

    def place(self, source: generic.Place) -> tuple[low.Place, Node]:
        """Return a concrete place, and the type of what is there."""
        place, type_ = self.local(source.local)
        projections = list(place.projections)
        for projection in source.projections:
            type_ = self._project(projections, type_, projection)
            if source.local is self.closure and isinstance(projection, generic.Field):
                held = low.Place(place.local, tuple(projections))
                self._name_capture(projection.name, held, type_)
        return low.Place(place.local, tuple(projections)), type_

    def _project(
        self, projections: list[low.Projection], type_: Node, projection: generic.Projection
    ) -> Node:
        match projection, type_:
            case generic.Deref(), RefType(pointee=pointee):
                projections.append(low.Deref(self.low_type(pointee)))
                return pointee
            case generic.Deref(), CompoundType(name="pointer"):
                pointee = type_.children[0]
                projections.append(low.Deref(self.low_type(pointee)))
                return pointee
            case generic.Field(index=number), CompoundType(name="struct" | "pack"):
                projections.append(low.FieldOf(number))
                return type_.children[number]
            case generic.Field(index=number), _:
                fields = field_types(self.db, type_)
                if not fields:
                    # The value that a built-in struct stands for is the struct.
                    return type_
                projections.append(low.FieldOf(number))
                return fields[number]
            case generic.Element(index=position), CompoundType(name="pack" | "array" as name):
                chosen = self.resolve(position)
                if not isinstance(chosen, IntConst):
                    raise ElaborationError("which element this is, is not known", self.span)
                number = chosen.value
                if name == "array":
                    projections.append(low.ElementOf(number))
                    return type_.children[1]
                element = self.environment.simplifier(
                    operate(Op.LIST_GET, type_.children[0], chosen)
                )
                if isinstance(element, Poison):
                    raise ElaborationError(element.message, self.span)
                projections.append(low.FieldOf(number))
                return self.environment.eraser(element)
            case generic.Element(index=position), _:
                # The field of a struct by its number.
                chosen, fields = self.resolve(position), field_types(self.db, type_)
                if isinstance(chosen, IntConst) and 0 <= chosen.value < len(fields):
                    projections.append(low.FieldOf(chosen.value))
                    return fields[chosen.value]
        raise ElaborationError(f"'{PRINTER.show(type_)}' has no such part", self.span)

    # Operands

    def type_of(self, operand: Operand) -> Node:
        """Return the type of an operand."""
        match operand:
            case generic.Copy(place=place) | generic.Move(place=place):
                return self.place(place)[1]
            case Lowered(type=type_):
                return type_
        return self.resolve(operand.type)

    def read(self, operand: Operand) -> low.Operand:
        """Return a value, copied by its constructor where that is more than bits."""
        match operand:
            case Lowered(operand=done):
                return done
            case generic.Move(place=place):
                where, type_ = self.place(place)
                return self.loaded(where, type_)
            case generic.Copy(place=place):
                where, type_ = self.place(place)
                if self.copies_bits(type_):
                    return self.loaded(where, type_)
                copied = self.fresh("copy", self.low_type(type_))
                self.write(operand, copied, type_)
                return low.Copy(copied)
            case generic.Reference(place=place):
                return self.address_of(self.place(place)[0])
            case generic.Constant(value=value, type=type_):
                of = self.resolve(type_)
                if self.copies_bits(of):
                    return self.constant(value, of)
                made = self.fresh("constant", self.low_type(of))
                self.write(operand, made, of)
                return low.Copy(made)

    def loaded(self, place: low.Place, type_: Node) -> low.Operand:
        """Return the bits in a place."""
        of = self.low_type(type_)
        return ZeroConstant(of) if has_no_bytes(of) else low.Copy(place)

    def constant(self, value: Node, type_: Node) -> Constant:
        """Return a compile-time value of a resolved type."""
        try:
            resolved = self.resolve(value)
            if isinstance(resolved, (BoundFunction, DeclRef)):
                resolved = calls.function_value(self, resolved)
            return constant(self.db, self.needs, resolved, type_)
        except ElaborationError as error:
            raise ElaborationError(error.message, error.span or self.span) from None

    def copies_bits(self, type_: Node) -> bool:
        """Whether copying a value is copying its bits."""
        return copy_of(self.db, type_) is TRIVIAL

    def write(self, operand: Operand, destination: low.Place, type_: Node) -> None:
        """Put a value into a place that holds none."""
        if has_no_bytes(self.low_type(type_)):
            return
        match operand:
            case generic.Move(place=place):
                move = move_of(self.db, type_)
                if isinstance(move, Node):
                    calls.construct(self, move, operand, destination, type_)
                    return
                self.emit(low.Assign(destination, low.Copy(self.place(place)[0])))
            case generic.Copy(place=place):
                copy = copy_of(self.db, type_)
                if copy is None:
                    shown = PRINTER.show(type_)
                    raise ElaborationError(f"a value of type '{shown}' cannot be copied", self.span)
                if isinstance(copy, Node):
                    reference = generic.Reference(place, False, self.reference_to(type_))
                    calls.construct(self, copy, reference, destination, type_)
                    return
                self.emit(low.Assign(destination, low.Copy(self.place(place)[0])))
            case generic.Constant(value=value):
                copy = copy_of(self.db, type_)
                if isinstance(copy, Node):
                    self._materialise(value, copy, destination, type_)
                    return
                self.emit(low.Assign(destination, self.constant(value, type_)))
            case _:
                self.emit(low.Assign(destination, self.read(operand)))

    def _materialise(self, value: Node, copy: Node, destination: low.Place, type_: Node) -> None:
        """Put a copy of a compile-time value, which lies in memory once, into a place."""
        done = self.constant(value, type_)
        key = self.resolve(value).fingerprint.hex()
        address = self.needs.address_of(key, done)
        reference = Lowered(address, self.reference_to(type_))
        calls.construct(self, copy, reference, destination, type_)

    def reference_to(self, type_: Node) -> Node:
        """Return the type of references through which a value is only read."""
        return ref_type(type_, special_origin(OriginSort.UNTRACKED, FALSE))

    def address_of(self, place: low.Place) -> low.Operand:
        """Return the address of a place."""
        *before, last = place.projections or (None,)
        if isinstance(last, low.Deref):
            pointer = low.Place(place.local, tuple(before))
            return low.Copy(pointer)
        address = self.fresh("address", POINTER)
        self.emit(low.AddressOf(address, place))
        return low.Copy(address)

    def address(self, operand: Operand) -> low.Operand:
        """Return the address of storage that holds a value, for who owns it from then on."""
        if isinstance(operand, generic.Move):
            return self.address_of(self.place(operand.place)[0])
        type_ = self.type_of(operand)
        stored = self.fresh("owned", self.low_type(type_))
        self.write(operand, stored, type_)
        return self.address_of(stored)

    def reference(self, operand: Operand) -> tuple[low.Place, Node]:
        """Return the place that a reference refers to, and the type of what is there."""
        if isinstance(operand, generic.Reference):
            return self.place(operand.place)
        type_ = self.type_of(operand)
        assert isinstance(type_, RefType)
        value = self.read(operand)
        if not isinstance(value, (low.Copy, low.Move)):
            held = self.fresh("reference", POINTER)
            self.emit(low.Assign(held, value))
            value = low.Copy(held)
        deref = low.Deref(self.low_type(type_.pointee))
        place = low.Place(value.place.local, (*value.place.projections, deref))
        return place, type_.pointee

    # Making and ending

    def _make(self, destination: generic.Place, parts: Sequence[generic.Operand]) -> None:
        place, type_ = self.place(destination)
        if isinstance(type_, CompoundType) and type_.name == "array":
            for number, part in enumerate(parts):
                where = low.Place(place.local, (*place.projections, low.ElementOf(number)))
                self.write(part, where, type_.children[1])
            return
        types = self._field_types(type_)
        if not types and len(parts) == 1:
            self.write(parts[0], place, type_)
            return
        for number, (part, of) in enumerate(zip(parts, types, strict=True)):
            where = low.Place(place.local, (*place.projections, low.FieldOf(number)))
            self.write(part, where, of)
        if all(has_no_bytes(self.low_type(of)) for of in types):
            # Nothing was written, but now it counts as written.
            whole = self.low_type(type_)
            self.emit(low.Assign(place, ZeroConstant(whole)))

    def _field_types(self, type_: Node) -> list[Node]:
        environment = self.environment
        if isinstance(type_, CompoundType):
            parts = type_.children
            if type_.name == "pack" and parts:
                parts = parts[0].children[:-1]
            return [environment.eraser(part) for part in parts]
        return list(field_types(self.db, type_))

    def drop(self, place: generic.Place) -> None:
        """End the value in a place."""
        _, type_ = self.place(place)
        destroy = destroy_of(self.db, type_)
        if isinstance(destroy, Node):
            calls.invoke(self, destroy, [generic.Move(place)])

    def text(self, data: bytes) -> Constant:
        """Return the value of a string literal."""
        return text_constant(data)


def _ended_by(instruction: generic.Instruction) -> Iterator[generic.Local]:
    """Yield the variables of the source whose values are gone after an instruction."""
    match instruction:
        case generic.Drop(place=place):
            places = [place]
        case generic.Assign(source=generic.Move(place=place)):
            places = [place]
        case generic.Call(arguments=parts) | generic.Make(parts=parts):
            places = [part.place for part in parts if isinstance(part, generic.Move)]
        case _:
            return
    for place in places:
        if place.local.written and not place.projections:
            yield place.local
