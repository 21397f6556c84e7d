"""Headers as documentation shows them: parameters, arguments, results, conditions."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tokens import Token
from docgen import constants
from docgen.constants import Value
from docgen.homes import Base, anchor_of, page_of
from docgen.model import Argument, Parameter, Returns, TraitLink
from docgen.spelling import Speller, written
from docgen.traits import parts_of

Describe = Callable[[str], str]

_ORIGINS = {
    f"Origin[{given}]": name
    for mutable, name in (("True", "MutOrigin"), ("False", "ImmOrigin"))
    for given in (mutable, f"mut={mutable}")
}
_NUMBERS_HOME = "std.simd"


def path_of(speller: Speller, value: Value, base: Base) -> str:
    """The page of the type that a value is; empty for what has none."""
    head = value.shown.partition("[")[0]
    if head in constants.NUMBER_TYPES.values() or head == "Scalar":
        return anchor_of(_NUMBERS_HOME, head, base)
    decl = value.decl
    if decl is None or head in ("Self", "StringSpan") or head != decl.short_name:
        return ""
    if decl.sort is DeclSort.ALIAS and not value.is_type:
        return ""
    return page_of(speller.db, decl, base)


@dataclass(slots=True)
class ParameterReader:
    """Reads the parameters in brackets from left to right."""

    speller: Speller
    describe: Describe
    base: Base
    found: list[Parameter] = field(default_factory=list)
    values: dict[str, Value] = field(default_factory=dict)
    variadics: set[str] = field(default_factory=set)

    def read(self, written_list: syntax.ParameterList | None) -> None:
        """Read what stands in brackets, if there are any."""
        passing = "pos_or_kw"
        for item in written_list.items if written_list else []:
            if isinstance(item, syntax.SignatureMarker):
                mark = item.children[0]
                kind = mark.kind if isinstance(mark, Token) else 0
                if kind == k.DOUBLE_SLASH:
                    self.found = [replace(each, passing="inferred") for each in self.found]
                elif kind == k.SLASH:
                    self.found = [
                        replace(each, passing="pos") if each.passing == "pos_or_kw" else each
                        for each in self.found
                    ]
                else:
                    passing = "kw"
            elif isinstance(item, syntax.Parameter):
                self._parameter(item, passing)
                if item.star is not None:
                    passing = "kw"

    def _parameter(self, item: syntax.Parameter, passing: str) -> None:
        speller = self.speller
        name = item.name_token.identifier if item.name_token else ""
        links: tuple[TraitLink, ...] = ()
        text = path = ""
        if item.annotation is not None:
            node = item.annotation.type
            parts = parts_of(speller, node)
            value = speller.value(node)
            text, path = value.shown, path_of(speller, value, self.base)
            if parts is not None and (len(parts) > 1 or parts[0][1] is not None):
                text = " & ".join(each for each, _ in parts)
                links = tuple(trait_link(speller, *part, self.base) for part in parts)
                path = links[0].path
            text = _of_itself(text, name)
            if text in ("MutOrigin", "ImmOrigin"):
                path = anchor_of("std.origin", text, self.base)
        default = None
        if item.default is not None:
            default = speller.expression(item.default.value, text)
        star = item.star.text if item.star is not None else ""
        if star:
            self.variadics.add(name)
        self.values[name] = Value(name, text, is_type=bool(links))
        speller = Speller(speller.db, speller.scope.with_names(self.values), speller.depth)
        self.speller = speller
        traits = links if len(links) > 1 else ()
        shown_path = "" if traits else path
        said = self.describe(name)
        self.found.append(
            Parameter(f"{star}{name}", text, passing, shown_path, traits, default, said)
        )

    def narrow(self, name: str, extra: Sequence[TraitLink]) -> None:
        """Add traits that a condition asks of a parameter."""
        for position, each in enumerate(self.found):
            if each.name != name:
                continue
            before = each.traits or (TraitLink(each.type, each.path),)
            traits = (*before, *(link for link in extra if link not in before))
            text = " & ".join(link.name for link in traits)
            self.found[position] = replace(each, type=text, traits=traits, path="")


def _of_itself(type_: str, name: str) -> str:
    """The type of a parameter that is open in what it is made of."""
    if type_ == "Origin":
        return f"Origin[mut={name}.mut]"
    if type_ == "StringLiteral":
        return f"StringLiteral[{name}.value]"
    return _ORIGINS.get(type_, type_)


def trait_link(speller: Speller, name: str, decl: DeclId | None, base: Base) -> TraitLink:
    """The reference to a trait."""
    return TraitLink(name, "" if decl is None else page_of(speller.db, decl, base))


def parameters_text(parameters: Sequence[Parameter]) -> str:
    """The parameters in brackets; nothing if there are none."""
    if not parameters:
        return ""
    shown = _with_markers(
        [(each.passing, f"{each.name}: {each.type}{_default(each.default)}") for each in parameters]
    )
    return f"[{', '.join(shown)}]"


def _default(value: str | None) -> str:
    return "" if value is None else f" = {value}"


def _with_markers(items: Sequence[tuple[str, str]]) -> list[str]:
    """Items with `//`, `/` and `*` between them where the way they are passed changes."""
    shown: list[str] = []
    before = ""
    for passing, text in items:
        if before == "inferred" and passing != "inferred":
            shown.append("//")
        if before == "pos" and passing != "pos":
            shown.append("/")
        if passing == "kw" and before != "kw":
            shown.append("*")
        shown.append(text)
        before = passing
    if before == "inferred":
        shown.append("//")
    if before == "pos":
        shown.append("/")
    return shown


@dataclass(slots=True)
class ArgumentReader:
    """Reads the arguments of a function from left to right."""

    speller: Speller
    describe: Describe
    base: Base
    variadics: set[str]
    # Whether the first argument is `self`, and whether there is a type around.
    is_method: bool
    is_member: bool
    # Whether values of the type around are passed in registers: constructors give them back.
    in_registers: bool
    found: list[Argument] = field(default_factory=list)
    out: Argument | None = None
    _shown: list[tuple[str, str]] = field(default_factory=list)
    _defaults: bool = False

    def read(self, written_list: syntax.ArgumentList | None) -> None:
        """Read what stands in parentheses."""
        passing = "pos_or_kw"
        for item in written_list.items if written_list else []:
            if isinstance(item, syntax.SignatureMarker):
                mark = item.children[0]
                if isinstance(mark, Token) and mark.kind == k.SLASH:
                    self.found = [replace(each, passing="pos") for each in self.found]
                    self._shown = [("pos", text) for _, text in self._shown]
                else:
                    passing = "kw"
            elif isinstance(item, syntax.Argument):
                if item.star is not None and item.star.kind == k.DOUBLE_STAR:
                    passing = "kw"
                self._argument(item, passing)
                if item.star is not None:
                    passing = "kw"
        if self.out is not None and self.is_member and not self._is_given_back:
            last = self.found[-1].passing if self.found else "pos_or_kw"
            self.found.append(replace(self.out, passing="kw" if last == "kw" else "pos_or_kw"))

    @property
    def _is_given_back(self) -> bool:
        return self.in_registers and self.out is not None and self.out.name == "self"

    @property
    def shows_out(self) -> bool:
        """Whether the `out` argument is shown among the arguments, not as the result."""
        return self.out is not None and self.is_member and not self._is_given_back

    @property
    def text(self) -> str:
        """The arguments as a header has them."""
        return f"({', '.join(_with_markers(self._shown))})"

    def _argument(self, item: syntax.Argument, passing: str) -> None:
        name = item.name_token.identifier if item.name_token else ""
        first = not self.found and self.out is None
        word = item.convention.keyword.text if item.convention is not None else "imm"
        word = {"read": "imm", "borrowed": "imm", "owned": "var", "inout": "mut"}.get(word, word)
        value = Value("")
        is_self = self.is_method and first and name == "self"
        if item.annotation is not None:
            value = self._type(item.annotation.type, name)
        elif is_self:
            owner = self.speller.scope.owner
            in_trait = owner is not None and owner.sort is DeclSort.TRAIT
            value = Value("_Self" if in_trait else "Self")
        type_ = value.shown
        arguments = {**self.speller.scope.arguments, name: self._full_type(item, name, type_)}
        scope = replace(self.speller.scope, arguments=arguments)
        self.speller = Speller(self.speller.db, scope, self.speller.depth)
        default = None
        if item.default is not None:
            default = self.speller.expression(item.default.value, type_)
            self._defaults = True
        star = item.star.text if item.star is not None else ""
        path = "" if is_self else path_of(self.speller, value, self.base)
        if star and self._defaults and default is None:
            # Behind a default, what takes any number of values has none that can be shown.
            default = "*?"
        found = Argument(f"{star}{name}", type_, word, passing, path, default, self.describe(name))
        if word == "out":
            self.out = found
            if self.shows_out:
                text = name if type_ in ("Self", "_Self") else f"{name}: {type_}"
                self._shown.append((passing, f"out {text}"))
            return
        self.found.append(found)
        shown_type = shown_in_header(self.speller, type_)
        is_receiver = self.is_method and first and not star
        text = star + (name if is_receiver and shown_type == "Self" else f"{name}: {shown_type}")
        text += _default(default)
        self._shown.append((passing, f"{self._convention(item, word)}{text}"))

    def _full_type(self, item: syntax.Argument, name: str, type_: str) -> str:
        """The type of an argument with what it is open in as its members: `SIMD[dt, x.length]`."""
        if item.annotation is None or isinstance(item.annotation.type, syntax.StarredType):
            return type_
        speller = Speller(self.speller.db, self.speller.scope, self.speller.depth)
        speller.opened_as = name
        return speller.type(item.annotation.type)

    def _convention(self, item: syntax.Argument, word: str) -> str:
        if word == "imm":
            return ""
        origin = item.convention.origin if item.convention is not None else None
        if word == "ref" and origin is not None:
            shown = [self.speller.type(each) for each in origin.items]
            if shown not in (["_"], []):
                return f"ref[{', '.join(shown)}] "
        return f"{word} "

    def _type(self, node: syntax.Node, name: str) -> Value:
        if isinstance(node, syntax.StarredType):
            inner = self.speller.type(node.value)
            return Value(f"*{inner}.values" if inner in self.variadics else f"*{inner}")
        speller = Speller(self.speller.db, self.speller.scope, self.speller.depth)
        speller.argument = name
        return speller.value(node)


def shown_in_header(speller: Speller, type_: str) -> str:
    """A type of a trait's method as its header shows it.

    `Self` and the associated types are as they are written; inside brackets `Self` and values that
    the trait asks for are not.
    """
    if type_.startswith("_Self"):
        return type_[1:]
    values = speller.value_members()
    return re.sub(
        r"_Self\.(\w+)", lambda f: f.group() if f.group(1) in values else f.group()[1:], type_
    )


def returns_of(
    speller: Speller, header: syntax.FunctionHeader, out: Argument | None, base: Base
) -> Returns | None:
    """What a function gives back; nothing for `None`. The path is that of its type."""
    if out is not None:
        return Returns(out.type, out.path)
    if header.result is None:
        return None
    node = header.result.type
    if isinstance(node, syntax.Attribute) and written(node.value) == "Self":
        member = speller.scope.members.get(node.name_token.identifier)
        own = speller.value(node.value).shown
        return Returns(member.shown if member else f"{own}.{node.name_token.identifier}")
    value = speller.value(node)
    if value.shown in ("None", "NoneType"):
        return None
    if isinstance(node, syntax.Name) and value.shown != node.identifier:
        alias = _own_alias(speller, node)
        if alias is not None:
            return Returns(alias)
    reference = isinstance(node, syntax.ReferenceType)
    return Returns(value.shown, "" if reference else path_of(speller, value, base))


def _own_alias(speller: Speller, node: syntax.Name) -> str | None:
    """The name of an alias of a type, which is kept in results."""
    if node.identifier in speller.scope.names or node.identifier in ("Self", "Byte"):
        return None
    return node.identifier if speller.is_plain_alias(node.identifier) else None


def conditions_of(
    speller: Speller,
    clauses: Sequence[syntax.WhereClause],
    reader: ParameterReader | None,
    base: Base,
) -> str:
    """The `where` clauses; what they ask of the own parameters is added to the types of these."""
    text = ""
    for clause in clauses:
        condition = clause.condition
        if reader is not None and _narrowed(speller, condition, reader, base):
            continue
        text += f" where {speller.value(condition).shown}"
    return text


def _narrowed(
    speller: Speller, condition: syntax.Node, reader: ParameterReader, base: Base
) -> bool:
    calls = _conjunction(condition)
    wanted: list[tuple[str, list[TraitLink]]] = []
    names = {each.name for each in reader.found}
    for each in calls:
        if not isinstance(each, syntax.Call) or written(each.callee) != "conforms_to":
            return False
        items = each.arguments.items
        if len(items) != 2 or written(items[0]) not in names:
            return False
        parts = parts_of(speller, items[1])
        if parts is None:
            return False
        wanted.append((written(items[0]), [trait_link(speller, *p, base) for p in parts]))
    for name, links in wanted:
        reader.narrow(name, links)
    return True


def _conjunction(node: syntax.Node) -> list[syntax.Node]:
    if isinstance(node, syntax.Parenthesized) and len(node.children) == 3:
        return _conjunction(node.value)
    if isinstance(node, syntax.BooleanOperation) and node.operator.text == "and":
        return _conjunction(node.left) + _conjunction(node.right)
    return [node]


def self_text(name: str, parameters: Sequence[Parameter]) -> str:
    """How a struct names itself with its own parameters."""
    shown = []
    for each in parameters:
        if each.passing == "inferred":
            continue
        shown.append(f"{each.name}={each.name}" if each.passing == "kw" else each.name)
    return f"{name}[{', '.join(shown)}]" if shown else name
