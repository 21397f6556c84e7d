"""What is followed through a body: the locals it owns, some of them field by field.

A *part* is a local or a field of one. The parts of a local are a tree, which goes as deep as the
body sets or takes fields. A part without parts has one bit: that it holds a value. One with parts
has a bit of its own, too: that it was made as a whole and must end as one; fields may come and go
in between. Only what is taken apart as such has no bit of its own: the result of a constructor, and
an argument by `deinit`. States are integers of these bits.

What a `mut` argument refers to is followed like an owned value that must be there in the end.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from compiler_core.incremental import Database
from compiler_core.meta.constants import TRUE
from compiler_core.meta.context import EvaluationContext
from compiler_core.meta.decide import Facts
from compiler_core.meta.functions import Convention
from compiler_core.meta.node import HAS_PLACES, Node, post_order
from compiler_core.meta.origins import FieldOrigin, PlaceOrigin, mutability_of
from compiler_core.meta.types import RefType, StructType
from compiler_core.mir import generic as g
from compiler_core.mir.known import conditions_of_locals
from compiler_core.sema.fields import struct_fields
from compiler_core.sema.lifecycle import TRIVIAL, Answer, destroy_of


@dataclass(eq=False, slots=True)
class Part:
    """A local or a field of one."""

    place: g.Place
    # How its value ends as a whole.
    destroy: Answer
    # The bit of its own; nought for what never counts as a whole.
    bit: int
    # All bits: its own and those of its parts.
    mask: int
    parent: Part | None = None
    # By the numbers of the fields.
    parts: dict[int, Part] = field(default_factory=dict)

    @property
    def must_end(self) -> bool:
        """Whether the end of its value does anything, or is impossible."""
        return self.destroy is not TRIVIAL

    @property
    def ends(self) -> bool:
        """Whether the end of it or of a part of it does anything."""
        return self.must_end or any(part.ends for part in self.parts.values())

    @property
    def name(self) -> str:
        """How the source calls it."""
        steps = [step.name for step in self.place.projections if isinstance(step, g.Field)]
        # A closure has no name inside it: what it holds is called as it is outside.
        around = [self.place.local.name] if self.place.local.name else []
        return ".".join([*around, *steps])

    def walk(self) -> Iterator[Part]:
        """Yield it and all of its parts, the outer ones first."""
        yield self
        for part in self.parts.values():
            yield from part.walk()

    def around(self) -> Iterator[Part]:
        """Yield the parts that it is in and that end as a whole, the inner ones first."""
        part = self.parent
        while part is not None:
            if part.bit:
                yield part
            part = part.parent


@dataclass(eq=False, slots=True)
class Owned:
    """A local that is followed."""

    local: g.Local
    root: Part
    # It is what a `mut` argument refers to: of the caller, and there in the end.
    is_lent: bool = False

    @property
    def mask(self) -> int:
        """All of its bits."""
        return self.root.mask

    @property
    def is_exploded(self) -> bool:
        """Whether its fields are followed by themselves."""
        return bool(self.root.parts)

    @property
    def ends(self) -> bool:
        """Whether its end does anything."""
        return self.root.ends


@dataclass(slots=True)
class Tracks:
    """All that is followed in a body."""

    owned: dict[g.Local, Owned] = field(default_factory=dict)
    # How many bits there are.
    count: int = 0
    # What a use of a local keeps alive: what its type refers to.
    kept: dict[g.Local, int] = field(default_factory=dict)
    # What the type of a local itself names, which must hold values when it is used.
    named: dict[g.Local, tuple[Part, ...]] = field(default_factory=dict)
    # Arguments that are variables as well, by whose place it is decided when they end.
    named_anew: set[g.Local] = field(default_factory=set)

    def let_stand_for(self, made: g.Local, copied: g.Local) -> None:
        """Let one local end in the order in which another does, for which it stands now."""
        value = self.owned[copied]
        order = [each for each in self.owned.items() if each[1] is not value]
        at = next(number for number, (local, _) in enumerate(order) if local is made)
        self.owned = dict([*order[: at + 1], (copied, value), *order[at + 1 :]])
        self.named_anew.add(copied)

    def find(self, place: g.Place) -> tuple[Part | None, bool]:
        """The smallest part that a place is or lies in, and whether it is this part itself."""
        owned = self.owned.get(place.local)
        if owned is None:
            return None, False
        part, steps = owned.root, place.projections
        if owned.is_lent:
            if not steps or not isinstance(steps[0], g.Deref):
                return part, False
            steps = steps[1:]
        for step in steps:
            inner = part.parts.get(step.index) if isinstance(step, g.Field) else None
            if inner is None:
                return part, False
            part = inner
        return part, True

    def of(self, place: g.Place) -> int:
        """The bits of what a place is or lies in; nought for what is not owned."""
        part, _ = self.find(place)
        return 0 if part is None else part.mask

    def used_by(self, place: g.Place) -> int:
        """The bits that a use of a place keeps alive: those of a whole live and end together."""
        part, _ = self.find(place)
        kept = self.kept.get(place.local, 0)
        return kept if part is None else kept | together(part)

    def is_exact(self, place: g.Place) -> bool:
        """Whether a place is a part: what can be set or taken by itself."""
        return self.find(place)[1]


def together(part: Part) -> int:
    """The bits of all that lives and ends together with a part."""
    *_, outermost = (part, *part.around())
    return outermost.mask


def find_tracks(
    db: Database, body: g.Body, conditions: Sequence[Node], context: EvaluationContext
) -> Tracks:
    """Decide what is followed in a body, for the values of whose parameters conditions hold."""
    finder = _Finder(db, body, conditions, context)
    finder.run()
    return finder.result


_Path = tuple[int, ...]


class _Finder:
    def __init__(
        self, db: Database, body: g.Body, conditions: Sequence[Node], context: EvaluationContext
    ) -> None:
        self.db = db
        self.body = body
        self.conditions = conditions
        self.context = context
        self.result = Tracks()
        # The fields that the body sets or takes by themselves.
        self.paths: dict[g.Local, set[_Path]] = {}
        # What the source calls fields of which the type does not tell the names.
        self.names: dict[tuple[g.Local, int], str] = {}
        # The variables that are nowhere made as a whole; found when the first field is set.
        self.bare: set[g.Local] | None = None

    def run(self) -> None:
        body = self.body
        everywhere = Facts(self.conditions, self.context)
        said = conditions_of_locals(body)
        self._find_paths()
        candidates = [*body.arguments, *([body.result] if body.result else []), *body.locals]
        for local in candidates:
            known = said.get(local)
            facts = everywhere if known is None else Facts([*self.conditions, *known], self.context)
            self._add(local, facts)
        self._find_kept(candidates)

    def _add(self, local: g.Local, facts: Facts) -> None:
        is_lent = is_lent_for_change(local)
        if local.storage is g.Storage.BORROWED and not is_lent:
            return
        type_ = local.type
        steps: tuple[g.Projection, ...] = ()
        if is_lent:
            assert isinstance(type_, RefType)
            type_, steps = type_.pointee, (g.Deref(),)
        destroy = destroy_of(self.db, type_, facts)
        is_constructed = local is self.body.result and self.body.decl.short_name == "__init__"
        fields = struct_fields(self.db, type_) if is_constructed else ()
        if is_constructed and isinstance(type_, StructType) and not fields:
            # There is nothing to set.
            return
        consumed = local.convention is Convention.DEINIT
        paths = self.paths.get(local, set())
        apart = is_constructed or consumed
        if destroy is TRIVIAL and not local.written and not apart and not paths:
            return
        place = g.Place(local, type_, steps)
        root = self._part(place, None, paths, facts, apart=apart)
        if consumed and not root.parts:
            # Its end is what the function does.
            root.destroy = TRIVIAL
        self.result.owned[local] = Owned(local, root, is_lent)

    def _part(
        self,
        place: g.Place,
        parent: Part | None,
        paths: set[_Path],
        facts: Facts,
        *,
        apart: bool = False,
    ) -> Part:
        destroy = destroy_of(self.db, place.type, facts)
        part = Part(place, destroy, 0, 0, parent)
        fields = struct_fields(self.db, place.type) if apart or any(paths) else ()
        for info in fields:
            known = self.names.get((place.local, info.index)) if parent is None else None
            step = g.Field(info.index, known or info.name)
            inner = g.Place(place.local, info.type, (*place.projections, step))
            below = {path[1:] for path in paths if path and path[0] == info.index}
            part.parts[info.index] = self._part(inner, part, below, facts)
        if not (apart and fields):
            part.bit = 1 << self.result.count
            self.result.count += 1
        part.mask = part.bit
        for each in part.parts.values():
            part.mask |= each.mask
        return part

    # ------------------------------------------------------------ fields by themselves

    def _find_paths(self) -> None:
        for block in self.body.blocks:
            for instruction in block.instructions:
                for operand in operands_of(instruction):
                    self._note_taken(operand)
                match instruction:
                    case g.Mark(place=place) | g.Vacate(place=place):
                        self._note(place)
                    case g.Assign(destination=place) if not instruction.initialises:
                        self._note(place, always=self._is_bare(place.local))
                    case _:
                        pass
            for operand in operands_of_terminator(block.terminator):
                self._note_taken(operand)

    def _is_bare(self, local: g.Local) -> bool:
        """Whether a variable is declared without a value, so that its fields may come first."""
        if self.bare is None:
            self.bare = {each for each in self.body.locals if each.written}
            self.bare -= set(_made_as_wholes(self.body))
        return local in self.bare

    def _note_taken(self, operand: g.Operand) -> None:
        if isinstance(operand, g.Move):
            self._note(operand.place, always=True)

    def _note(self, place: g.Place, *, always: bool = False) -> None:
        steps = place.projections
        if is_lent_for_change(place.local):
            if not steps or not isinstance(steps[0], g.Deref):
                return
            steps = steps[1:]
        path: list[int] = []
        for step in steps:
            if not isinstance(step, g.Field):
                return
            path.append(step.index)
        if not path:
            return
        first = steps[0]
        if not place.local.name and isinstance(first, g.Field):
            self.names[place.local, first.index] = first.name
        if not always and destroy_of(self.db, place.type) is TRIVIAL:
            # Whether it is set again makes no difference.
            return
        self.paths.setdefault(place.local, set()).add(tuple(path))

    # ------------------------------------------------------------ references

    def _find_kept(self, candidates: Sequence[g.Local]) -> None:
        result = self.result
        by_origin = {
            local.origin: owned for local, owned in result.owned.items() if local.origin is not None
        }
        if not by_origin:
            return
        for local in candidates:
            named: dict[Part, None] = {}
            for root, names in origins_in(local.type):
                owner = by_origin.get(root)
                if owner is not None and owner.local is not local:
                    named[_part_named(owner.root, names)] = None
            if named:
                result.named[local] = tuple(named)
                kept = 0
                for part in named:
                    kept |= together(part)
                result.kept[local] = kept
        self._close()

    def _close(self) -> None:
        """What is kept alive keeps alive what it refers to."""
        kept = self.result.kept
        masks = [(owned.mask, local) for local, owned in self.result.owned.items() if local in kept]
        changed = True
        while changed:
            changed = False
            for local, bits in list(kept.items()):
                wider = bits
                for mask, owner in masks:
                    if bits & mask:
                        wider |= kept[owner]
                if wider != bits:
                    kept[local] = wider
                    changed = True


def _made_as_wholes(body: g.Body) -> Iterator[g.Local]:
    """The locals that are given a whole value somewhere."""
    for block in body.blocks:
        for each in (*block.instructions, block.terminator):
            place = getattr(each, "destination", None)
            if isinstance(place, g.Place) and not place.projections:
                yield place.local


def is_lent_for_change(local: g.Local) -> bool:
    """Whether a local is an argument that refers to what the function may change."""
    if local.storage is not g.Storage.BORROWED or not isinstance(local.type, RefType):
        return False
    if local.convention is Convention.MUT:
        return True
    return local.convention is Convention.REF and mutability_of(local.type.origin) is TRUE


def _part_named(root: Part, names: Sequence[str]) -> Part:
    part = root
    for name in names:
        for inner in part.parts.values():
            step = inner.place.projections[-1]
            if isinstance(step, g.Field) and step.name == name:
                part = inner
                break
        else:
            break
    return part


def origins_in(type_: Node) -> Iterator[tuple[Node, tuple[str, ...]]]:
    """The variables that a type names, with the fields behind each; inner ones come too."""
    if not type_.flags & HAS_PLACES:
        return
    inner = set()
    parts = list(post_order(type_))
    for part in parts:
        if isinstance(part, FieldOrigin):
            inner.add(part.base)
    for part in parts:
        if part in inner:
            continue
        names: list[str] = []
        root = part
        while isinstance(root, FieldOrigin):
            names.append(root.name)
            root = root.base
        if isinstance(root, PlaceOrigin):
            yield root, tuple(reversed(names))


def operands_of_step(step: g.Instruction | g.Terminator | None) -> tuple[g.Operand, ...]:
    """The operands of an instruction or a terminator."""
    if isinstance(step, (g.Assign, g.Operate, g.Make, g.Call)):
        return operands_of(step)
    if isinstance(step, (g.Branch, g.Raise, g.TryCall)):
        return operands_of_terminator(step)
    return ()


def operands_of(instruction: g.Instruction) -> tuple[g.Operand, ...]:
    """The operands of an instruction, in the order in which they are read."""
    match instruction:
        case g.Assign(source=source):
            return (source,)
        case g.Operate(operands=operands):
            return operands
        case g.Make(parts=parts):
            return parts
        case g.Call(callee=callee, arguments=arguments):
            if isinstance(callee, g.Indirect):
                return (callee.pointer, *arguments)
            return arguments
        case _:
            return ()


def operands_of_terminator(terminator: g.Terminator | None) -> tuple[g.Operand, ...]:
    """The operands of a terminator."""
    match terminator:
        case g.Branch(condition=condition):
            return (condition,)
        case g.Raise(error=error):
            return (error,)
        case g.TryCall(callee=callee, arguments=arguments):
            if isinstance(callee, g.Indirect):
                return (callee.pointer, *arguments)
            return arguments
        case _:
            return ()
