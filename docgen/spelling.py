"""Types and compile-time values as documentation shows them.

What is written is followed, name by name: aliases of types are replaced by what they stand for, a
value gets the type that its place wants (`Int(3)`); what is left open and what equals a default is
left out. A name that nothing declares is shown as it is written, so that a file is documented even
where what it imports is not there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from compiler_core.incremental import Database, Failure
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import Passing, Variadic
from compiler_core.meta.generators import NamedParameter
from compiler_core.meta.types import STRING, CompoundType
from compiler_core.sema.declarations import ParameterInfo, Parameters, holder_of, parameters_of
from compiler_core.sema.environment import Problems
from compiler_core.sema.evaluation import lookup
from compiler_core.sema.fields import fields_of
from compiler_core.sema.items import Item, item_of
from compiler_core.sema.literals import string_bytes
from compiler_core.sema.modules import ModuleId, module_of_key
from compiler_core.sema.primitives import ORIGIN, PRINTER
from compiler_core.sema.scopes import Target, resolve_member
from compiler_core.sema.signatures import has_decorator, signature_of
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tokens import Token
from docgen import constants
from docgen.constants import Value
from docgen.traits import composition, parts_of

_SIMD: Final = DeclId(DeclSort.STRUCT, "std.simd.simd", "SIMD")
_SCALAR: Final = DeclId(DeclSort.ALIAS, "std.simd.simd", "Scalar")
# How the truth of what is computed is asked for.
_TRUTH: Final = ".__bool__()"
_TRAIT_SELF: Final = "_Self"
_DEPTH: Final = 24


@dataclass(frozen=True, slots=True)
class Scope:
    """What names stand for where something is written."""

    module: ModuleId
    # Parameters in scope, and what to show for them.
    names: Mapping[str, Value] = field(default_factory=dict)
    # The struct or trait around, what `Self` is shown as, and its members that are parameters.
    owner: DeclId | None = None
    self_text: str = ""
    members: Mapping[str, Value] = field(default_factory=dict)
    # The types of arguments.
    arguments: Mapping[str, str] = field(default_factory=dict)

    def with_names(self, names: Mapping[str, Value]) -> Scope:
        """The same scope with more parameters."""
        return replace(self, names={**self.names, **names})


class Speller:
    """Spells what is written in one scope."""

    def __init__(self, db: Database, scope: Scope, depth: int = 0) -> None:
        self.db = db
        self.scope = scope
        self.depth = depth
        # Whether what brackets leave open is shown as `_`.
        self.keeps_open = False
        # What is left open is a member of this argument.
        self.opened_as = ""
        # The argument whose type it is: keyword-only parameters that are left open are shown so.
        self.argument = ""
        # Whether the type around is called by its name instead of `Self`, as in fields.
        self.names_itself = False

    # ------------------------------------------------------------ entry points

    def type(self, node: syntax.Node) -> str:
        """Return a type, or traits."""
        return self.value(node).shown

    def named_type(self, node: syntax.Node) -> str:
        """Return a type that keeps its name if an alias gives it one: that of a field."""
        return self._alias_name(node) or self.type(node)

    def expression(self, node: syntax.Node, expected: str = "") -> str:
        """Return a value where one of a type is wanted."""
        shown = constants.typed(self.value(node, expected), expected)
        if expected == "String" and shown.startswith('String("'):
            return shown.removeprefix("String(").removesuffix(")")
        return shown

    def value(self, node: syntax.Node, expected: str = "") -> Value:
        """Return what an expression stands for."""
        match node:
            case syntax.Name():
                return self._name(node)
            case syntax.Literal():
                return constants.literal(node)
            case syntax.String():
                return constants.text(string_bytes(node))
            case syntax.Parenthesized() if len(node.children) == 3:
                return self.value(node.value, expected)
            case syntax.ComptimeExpression():
                return self.value(node.value, expected)
            case syntax.Attribute():
                return self._attribute(node, expected)
            case syntax.MemberShorthand():
                return Value(f".{node.name_token.identifier}", expected)
            case syntax.Subscript():
                return self._subscript(node)
            case syntax.FunctionType():
                return Value(self._function_type(node))
            case syntax.Call():
                return self._call(node)
            case syntax.BooleanOperation():
                return self._boolean(node)
            case syntax.Binary():
                return self._binary(node)
            case syntax.Unary():
                return self._unary(node)
            case syntax.Comparison():
                return self._comparison(node)
            case syntax.Conditional():
                return self._conditional(node, expected)
            case syntax.ListDisplay():
                return self._list(node, expected)
            case syntax.Tuple() | syntax.TupleDisplay():
                return self._tuple(node.items, expected)
            case syntax.ReferenceType():
                return Value(self.reference(node.origin, node.target))
            case syntax.Starred():
                return Value(f"*{self.type(node.value)}")
            case syntax.Transfer():
                return self.value(node.value, expected)
        return Value(written(node))

    def alias_value(self, node: syntax.Node, wanted: str) -> str:
        """Return the value of a compile-time declaration."""
        self.keeps_open = True
        if isinstance(node, syntax.Name):
            if node.identifier == "Self" and self.scope.self_text:
                return self.scope.self_text
            if self._is_alias(node.identifier):
                return node.identifier
        value = self.value(node, wanted)
        if wanted == "DType" and value.shown.startswith("."):
            return f"DType{value.shown}"
        if wanted and value.number is not None and not value.type:
            if isinstance(value.number, float):
                return f"SIMD({value.shown})"
            return constants.typed(value, wanted)
        if wanted == "String" and value.is_text:
            return f"String({value.shown})"
        if wanted.startswith("Optional") and not value.shown.startswith("Optional"):
            return f"Optional({constants.typed(value, wanted)})"
        if value.is_text and wanted:
            return constants.typed(value, wanted)
        if isinstance(node, syntax.Name) and value.decl is not None:
            decl = value.decl
            infos = self._parameters(decl).infos
            required = [i for i in infos if i.passing is not Passing.INFERRED]
            if decl.sort is DeclSort.STRUCT and required and value.shown == decl.short_name:
                named = "mut=" if decl == ORIGIN else ""
                return f"{value.shown}[{', '.join(f'{named}_' for _ in required)}]"
            if decl.sort is DeclSort.FUNCTION:
                return "fn_literal"
        return value.shown

    def type_of_alias(self, node: syntax.Node) -> str:
        """Return the type of the value of an alias with parameters."""
        value = self.value(node)
        if isinstance(node, syntax.FunctionType):
            return f"AnyTrait[{value.shown}]"
        if isinstance(node, syntax.Name) and node.identifier in self.scope.names:
            return value.type or value.shown
        if value.is_type:
            return f"AnyStruct[{value.shown}]"
        return value.type or constants.default_type(value)

    def reference(self, origin: syntax.OriginList | None, target: syntax.Node) -> str:
        """Return `ref[origin] T`."""
        items = [] if origin is None else [self._origin(item) for item in origin.items]
        return f"ref[{', '.join(items)}] {self.type(target)}"

    def _origin(self, node: syntax.Node) -> str:
        """Return an origin in the brackets of a reference."""
        if isinstance(node, syntax.Call) and written(node.callee) == "origin_of":
            return ", ".join(self._origin(item) for item in node.arguments.items)
        if isinstance(node, syntax.Attribute) and written(node.value) == "self":
            return written(node)
        return self.type(node)

    # ------------------------------------------------------------ names

    def _name(self, node: syntax.Name) -> Value:
        name = node.identifier
        found = self.scope.names.get(name)
        if found is not None:
            return found
        if name == "Self" and self.names_itself and self.scope.self_text:
            return Value(self.scope.self_text, is_type=True)
        if name == "Self":
            return Value(_TRAIT_SELF if self._in_trait else "Self", is_type=True)
        target = lookup(self.db, self.scope.module, name)
        return self._target(target, name)

    @property
    def _in_trait(self) -> bool:
        return self.scope.owner is not None and self.scope.owner.sort is DeclSort.TRAIT

    def _target(self, target: Target, name: str) -> Value:
        if not target.declarations:
            return Value(name)
        decl = target.declarations[0]
        match decl.sort:
            case DeclSort.STRUCT | DeclSort.ENUM:
                text = decl.short_name
                if self.opened_as or self.argument:
                    shown = self._shown_arguments(decl, self._parameters(decl).infos, ())
                    text += f"[{', '.join(shown)}]" if shown else ""
                return self._selfish(Value(text, decl=decl, is_type=True))
            case DeclSort.ALIAS:
                return self._alias(decl)
            case _:
                return Value(name, decl=decl)

    def _alias_name(self, node: syntax.Node) -> str:
        """The name of an alias without parameters that stands for a type of its own."""
        qualifier = ""
        if isinstance(node, syntax.Name) and node.identifier not in self.scope.names:
            found = lookup(self.db, self.scope.module, node.identifier).declarations
        elif isinstance(node, syntax.Attribute):
            name = node.name_token.identifier
            module = self._module(node.value)
            owner = self.scope.owner
            if module is not None:
                found = resolve_member(self.db, module, name).declarations
            elif written(node.value) == "Self" and owner is not None and self.scope.self_text:
                qualifier = f"{self.scope.self_text}."
                item = item_of(self.db, owner)
                found = tuple(each.id for each in item.named(name)) if item is not None else ()
            else:
                return ""
        else:
            return ""
        item = item_of(self.db, found[0]) if found else None
        statement = None if item is None else item.statement
        if item is None or not isinstance(statement, syntax.ComptimeDeclaration):
            return ""
        is_own = statement.parameters is None and statement.value is not None
        if not is_own or isinstance(statement.value, syntax.FunctionType):
            return ""
        return f"{qualifier}{item.name}"

    def _selfish(self, value: Value) -> Value:
        """`Self` for the type that the declaration is in."""
        is_own = bool(self.scope.self_text) and value.shown == self.scope.self_text
        if is_own and not self.names_itself:
            return replace(value, shown="Self")
        return value

    def _alias(self, decl: DeclId) -> Value:
        """What an alias stands for: a type is shown itself, a constant as its value."""
        if decl.module == "std.origin" or decl == _SCALAR:
            return Value(decl.short_name, decl=decl, is_type=True)
        sugar = constants.number_type(decl)
        if sugar is not None:
            return Value(sugar, decl=decl, is_type=True)
        item = item_of(self.db, decl)
        parameters = self._parameters(decl)
        if item is None or parameters.infos:
            return Value(decl.short_name, decl=decl)
        statement = item.statement
        written_type = (
            statement.value if isinstance(statement, syntax.ComptimeDeclaration) else None
        )
        if isinstance(written_type, syntax.FunctionType) and _is_closure(written_type):
            # What a closure conforms to keeps its name, as a trait does.
            return Value(decl.short_name, decl=decl, is_type=True)
        return self._expanded(item, {})

    def _expanded(self, item: Item, values: Mapping[str, Value]) -> Value:
        """The value of an alias whose parameters have values."""
        statement = item.statement
        module = module_of_key(self.db, item.id.module)
        if (
            not isinstance(statement, syntax.ComptimeDeclaration)
            or statement.value is None
            or len(statement.names) != 1
            or module is None
            or self.depth > _DEPTH
        ):
            return Value(item.name, decl=item.id)
        inner = Speller(self.db, Scope(module, values), self.depth + 1)
        wanted = "" if statement.annotation is None else inner.type(statement.annotation.type)
        found = inner.value(statement.value, wanted)
        if wanted and found.number is not None:
            found = replace(found, type=wanted)
        shows_itself = _is_type_like(statement.value) or isinstance(statement.value, syntax.Call)
        if found.number is None and not found.is_type and not shows_itself:
            return Value(item.name, decl=item.id)
        return found

    def _is_alias(self, name: str) -> bool:
        if name in self.scope.names:
            return False
        target = lookup(self.db, self.scope.module, name)
        return bool(target.declarations) and target.declarations[0].sort is DeclSort.ALIAS

    def is_plain_alias(self, name: str) -> bool:
        """Whether a name is that of an alias without parameters that is no number type."""
        target = lookup(self.db, self.scope.module, name)
        if not target.declarations:
            return False
        decl = target.declarations[0]
        if decl.sort is not DeclSort.ALIAS or constants.number_type(decl) is not None:
            return False
        return not self._parameters(decl).infos

    def _attribute(self, node: syntax.Attribute, expected: str) -> Value:
        name = node.name_token.identifier
        base = node.value
        if isinstance(base, syntax.Name) and base.identifier == "Self":
            member = self.scope.members.get(name)
            if member is not None:
                return member
            alias = self._own_alias(name)
            if alias is not None:
                return alias
            owner = _TRAIT_SELF if self._in_trait else "Self"
            if self.names_itself and self.scope.self_text:
                owner = self.scope.self_text
            return Value(f"{owner}.{name}", is_type=True)
        module = self._module(base)
        if module is not None:
            return self._target(resolve_member(self.db, module, name), name)
        value = self.value(base)
        if value.shown == "DType" and expected == "DType":
            return Value(f".{name}", "DType")
        if value.shown == "DType":
            return Value(f"DType.{name}", "DType")
        return Value(f"{value.shown}.{name}", is_type=value.is_type)

    def value_members(self) -> frozenset[str]:
        """The members of the trait around that are values, not types."""
        owner = self.scope.owner
        item = None if owner is None or not self._in_trait else item_of(self.db, owner)
        found = set()
        for member in item.members if item is not None else ():
            statement = member.statement
            if isinstance(statement, syntax.ComptimeDeclaration) and statement.annotation:
                decl = self.value(statement.annotation.type).decl
                if decl is not None and decl.sort is not DeclSort.TRAIT:
                    found.add(member.name)
        return frozenset(found)

    def aliased_traits(self, node: syntax.Node) -> list[tuple[str, DeclId | None]] | None:
        """The traits that an alias stands for."""
        if not isinstance(node, syntax.Name) or node.identifier in self.scope.names:
            return None
        found = lookup(self.db, self.scope.module, node.identifier).declarations
        item = item_of(self.db, found[0]) if found else None
        statement = None if item is None else item.statement
        module = None if item is None else module_of_key(self.db, item.id.module)
        if (
            not isinstance(statement, syntax.ComptimeDeclaration)
            or module is None
            or statement.value is None
            or statement.parameters is not None
            or self.depth > _DEPTH
        ):
            return None
        parts = parts_of(Speller(self.db, Scope(module), self.depth + 1), statement.value)
        if parts is None or not any(decl is not None for _, decl in parts):
            return None
        return parts

    def _own_alias(self, name: str) -> Value | None:
        """What an alias of the struct around stands for, if it is a type of a declaration."""
        owner = self.scope.owner
        item = None if owner is None or self._in_trait else item_of(self.db, owner)
        if item is None or self.depth > _DEPTH:
            return None
        for member in item.named(name):
            statement = member.statement
            if isinstance(statement, syntax.ComptimeDeclaration) and not statement.parameters:
                node = statement.value if len(statement.names) == 1 else None
                if isinstance(node, (syntax.Name, syntax.Subscript)):
                    inner = Speller(self.db, self.scope, self.depth + 1)
                    value = inner.value(node)
                    if value.is_type and value.decl is not None:
                        return value
        return None

    def _module(self, node: syntax.Node) -> ModuleId | None:
        if isinstance(node, syntax.Name):
            if node.identifier in self.scope.names:
                return None
            return lookup(self.db, self.scope.module, node.identifier).module
        if isinstance(node, syntax.Attribute):
            outer = self._module(node.value)
            if outer is not None:
                return resolve_member(self.db, outer, node.name_token.identifier).module
        return None

    # ------------------------------------------------------------ subscripts

    def _parameters(self, decl: DeclId) -> Parameters:
        found = self.db.try_get(parameters_of, decl)
        return Parameters() if isinstance(found, Failure) else found

    def _subscript(self, node: syntax.Subscript) -> Value:
        base = Speller(self.db, self.scope, self.depth).value(node.value)
        given = node.subscripts.items
        decl = base.decl
        if decl is not None and decl.short_name in ("Some", "SomeTypeList"):
            return Value("T", is_type=True)
        if decl is None or decl.sort not in (DeclSort.STRUCT, DeclSort.ENUM, DeclSort.ALIAS):
            shown = [self._given(item) for item in given if not _is_open(item)]
            text = f"{base.shown}[{', '.join(shown)}]" if shown else base.shown
            return replace(base, shown=text)
        if decl == _SCALAR:
            return self._scalar(given)
        infos = self._parameters(decl).infos
        if decl.sort is DeclSort.ALIAS:
            item = item_of(self.db, decl)
            if item is not None and decl.module != "std.origin":
                values = dict(self._matched(decl, infos, given))
                self._complete(item, values)
                found = self._expanded(item, values)
                if found.decl != decl or found.shown != item.name:
                    return found
        shown = self._shown_arguments(decl, infos, given)
        if decl == _SIMD and len(shown) == 2 and shown[1] == "1":
            return self._number(shown[0])
        text = f"{base.shown}[{', '.join(shown)}]" if shown else base.shown
        return self._selfish(Value(text, decl=decl, is_type=True))

    def _complete(self, item: Item, values: dict[str, Value]) -> None:
        """Give the parameters of an alias that have no value their defaults."""
        statement = item.statement
        module = module_of_key(self.db, item.id.module)
        if not isinstance(statement, syntax.ComptimeDeclaration) or module is None:
            return
        listed = statement.parameters.parameters if statement.parameters is not None else []
        for each in listed:
            name = each.name_token.identifier if each.name_token is not None else ""
            if name in values:
                continue
            values[name] = Value("_")
            if each.default is not None and self.depth <= _DEPTH:
                inner = Speller(self.db, Scope(module, dict(values)), self.depth + 1)
                values[name] = inner.value(each.default.value)

    def _given(self, node: syntax.Node) -> str:
        if isinstance(node, syntax.KeywordSubscript):
            return f"{node.name_token.identifier}={self._given(node.value)}"
        value = self.value(node)
        if value.type == "DType":
            return value.shown
        return constants.typed(value, constants.default_type(value))

    def _matched(
        self, decl: DeclId, infos: Sequence[ParameterInfo], given: Sequence[syntax.Node]
    ) -> list[tuple[str, Value]]:
        found = []
        order = [info for info in infos if info.passing is not Passing.INFERRED]
        position = 0
        for item in given:
            info: ParameterInfo | None = None
            if isinstance(item, syntax.KeywordSubscript):
                name = item.name_token.identifier
                info = next((each for each in infos if each.name == name), None)
                item = item.value
            elif position < len(order):
                info = order[position]
                if info.variadic is Variadic.NO:
                    position += 1
            if info is None:
                continue
            if _is_open(item):
                if self.opened_as:
                    found.append((info.name, Value(f"{self.opened_as}.{info.name}")))
                elif self.keeps_open:
                    found.append((info.name, Value("_")))
                continue
            wanted = self._wanted(decl, info)
            value = self.value(item, wanted)
            shown = constants.typed(value, wanted)
            if value.number is not None and not value.type and wanted in constants.TYPE_NAMES:
                value = replace(value, type=wanted)
            found.append((info.name, replace(value, shown=shown)))
        return found

    def _shown_arguments(
        self, decl: DeclId, infos: Sequence[ParameterInfo], given: Sequence[syntax.Node]
    ) -> list[str]:
        values: dict[str, list[str]] = {}
        for name, value in self._matched(decl, infos, given):
            values.setdefault(name, []).append(value.shown)
        shown: list[str] = []
        for info in infos:
            texts = values.get(info.name)
            if texts is None and self.opened_as and info.default is None:
                texts = [f"{self.opened_as}.{info.name}"]
            if info.passing is Passing.INFERRED:
                continue
            is_keyword = info.passing is Passing.KEYWORD
            if texts is None and self.argument and is_keyword and info.default is None:
                texts = [f"{self.argument}.{info.name}"]
            if texts is None or (len(texts) == 1 and texts[0] == self._default(decl, info, values)):
                continue
            if decl.short_name == "StringSpan" and texts[0] in self.scope.names:
                # It takes the origin as one that allows no changes.
                texts = [f"origin_of({texts[0]})"]
            if is_keyword or decl == ORIGIN:
                shown += [f"{info.name}={text}" for text in texts]
            else:
                shown += texts
        return shown

    def _default(
        self, decl: DeclId, info: ParameterInfo, values: Mapping[str, Sequence[str]]
    ) -> str | None:
        """What a parameter is without a value, perhaps what another one is given."""
        if info.default is None:
            return None
        if isinstance(info.default, NamedParameter):
            return next(iter(values.get(info.default.name, ())), None)
        text = PRINTER.show(info.default)
        wanted = self._wanted(decl, info)
        if re.fullmatch(r"-?\d+", text) and wanted in constants.TYPE_NAMES:
            return f"{wanted}({text})"
        return text

    @staticmethod
    def _wanted(decl: DeclId, info: ParameterInfo) -> str:
        """The type that a value for a parameter has."""
        if decl == _SIMD:
            return "DType" if info.name == "dtype" else "SIMDLength"
        type_ = info.node.type
        if isinstance(type_, CompoundType) and type_.name == "list" and type_.children:
            type_ = type_.children[0]
        return "StringLiteral" if type_ is STRING else PRINTER.show(type_)

    def _scalar(self, given: Sequence[syntax.Node]) -> Value:
        if not given or _is_open(given[0]):
            return Value("Scalar", decl=_SCALAR, is_type=True)
        return self._number(self.expression(given[0], "DType"))

    def _number(self, dtype: str) -> Value:
        """A vector of one element."""
        sugar = constants.NUMBER_TYPES.get(dtype.removeprefix(".")) if dtype[:1] == "." else None
        if sugar is not None:
            return Value(sugar, is_type=True)
        shown = f"DType{dtype}" if dtype.startswith(".") else dtype
        return Value(f"Scalar[{shown}]", decl=_SCALAR, is_type=True)

    # ------------------------------------------------------------ function types

    def _function_type(self, node: syntax.FunctionType) -> str:
        inner = self
        parameters = ""
        if node.parameters is not None:
            names: dict[str, Value] = {}
            parts = []
            for item in node.parameters.parameters:
                name = item.name_token.identifier if item.name_token else "_"
                names[name] = Value(name)
                type_ = "" if item.annotation is None else self.type(item.annotation.type)
                star = item.star.text if item.star is not None else ""
                parts.append(f"{star}{name}: {type_}")
            parameters = f"[{', '.join(parts)}]"
            inner = Speller(self.db, self.scope.with_names(names), self.depth)
        shown = []
        for argument in node.arguments.items if node.arguments else []:
            if isinstance(argument, syntax.TypeArgument):
                shown.append(inner._type_argument(argument))
            else:
                shown.append(written(argument))
        raises, others = "", []
        for effect in node.effects:
            word = effect.keyword.text
            if word == "raises":
                thrown = effect.raised_type
                raises = " raises" + (f" {inner.type(thrown.type)}" if thrown else "")
            else:
                others.append("capturing" if word == "capturing" else written(effect))
        is_pointer = "thin" in others or "capturing" in others
        others = [each for each in others if each != "thin"] + ["thin"] * is_pointer
        asynchronous = any(
            isinstance(child, Token) and child.text in ("async", "__async")
            for child in node.children
        )
        effects = f"{' async' if asynchronous else ''}{raises}{''.join(f' {o}' for o in others)}"
        result = "None"
        if node.result is not None:
            spell = inner.named_type if is_pointer else inner.type
            result = spell(node.result.type)
        return f"def{parameters}({', '.join(shown)}){effects} -> {result}"

    def _type_argument(self, node: syntax.TypeArgument) -> str:
        text = self.type(node.type)
        name = node.name
        if name is not None:
            text = f"{written(name)}: {text}"
        if node.star is not None:
            text = f"{node.star.text}{text}"
        convention = node.convention
        if convention is None or convention.keyword.text in ("imm", "read"):
            return text
        return f"{written(convention)} {text}"

    # ------------------------------------------------------------ calls and displays

    def _call(self, node: syntax.Call) -> Value:
        callee = written(node.callee)
        items = node.arguments.items
        if callee == "type_of" and len(items) == 1:
            return self._type_of(items[0])
        if callee == "origin_of":
            return Value(f"origin_of({', '.join(self._origin(item) for item in items)})")
        if callee == "conforms_to":
            return Value(f"conforms_to({', '.join(self.type(item) for item in items)})", "Bool")
        base = self.value(node.callee)
        number = constants.converted(base.shown, [self.value(item) for item in items])
        if number is not None:
            return number
        shown = []
        places: list[int] = []
        if callee == "Self" and self.scope.owner is not None and not self._in_trait:
            base = replace(base, decl=self.scope.owner)
        fields = self._taken(base.decl)
        for position, item in enumerate(items):
            name, wanted = "", fields[position][1] if position < len(fields) else ""
            if isinstance(item, syntax.KeywordArgument):
                name, item = item.name_token.identifier, item.value
                wanted = dict(fields).get(name, "")
                position = [each for each, _ in fields].index(name) if wanted else position
                name = "" if base.decl and self._by_position(base.decl, name) else f"{name}="
            value = self.value(item, wanted) if wanted in constants.TYPE_NAMES else self.value(item)
            if wanted not in constants.TYPE_NAMES:
                wanted = constants.default_type(value)
            shown.append(name + constants.typed(value, wanted))
            places.append(position)
        # They come in the order of what is given, not in that of the names.
        shown = [text for _, text in sorted(zip(places, shown, strict=True), key=lambda at: at[0])]
        head = base.shown
        if base.is_type and base.decl is not None:
            head = base.decl.short_name
        if head == "SIMD" and len(items) > 1:
            dtype = base.shown.partition("[")[2].partition(",")[0].lstrip(".")
            element = constants.NUMBER_TYPES.get(dtype, "")
            shown = [constants.typed(self.value(item), element) for item in items]
            shown.append("__list_literal__=NoneType(None)")
        type_ = base.shown if base.is_type else ""
        return Value(f"{head}({', '.join(shown)})", type_)

    def _taken(self, decl: DeclId | None) -> list[tuple[str, str]]:
        """What a struct is made of by a call, with the types, if there is one way only."""
        item = None if decl is None or decl.sort is not DeclSort.STRUCT else item_of(self.db, decl)
        if decl is None or item is None:
            return []
        written_ones = item.named("__init__")
        if has_decorator(item, "fieldwise_init") and not written_ones:
            return [(info.name, PRINTER.show(info.type)) for info in fields_of(self.db, decl)]
        only = signature_of(self.db, written_ones[0].id) if len(written_ones) == 1 else None
        return [(each.name, PRINTER.show(each.type)) for each in only.written] if only else []

    def _by_position(self, decl: DeclId, name: str) -> bool:
        """Whether an argument that a call names could be given by position, and is shown so."""
        item = item_of(self.db, decl)
        if item is None:
            return False
        functions = [item] if decl.sort is DeclSort.FUNCTION else item.named("__init__")
        for function in functions:
            header = holder_of(function, Problems())
            written_list = header.first(syntax.ArgumentList) if header is not None else None
            for each in written_list.items if written_list else []:
                if isinstance(each, syntax.SignatureMarker):
                    if written(each) == "*":
                        break
                elif isinstance(each, syntax.Argument):
                    token = each.name_token
                    if token is not None and token.identifier == name:
                        return True
                    if each.star is not None:
                        break
        fields = {member.name for member in item.members if member.sort is DeclSort.FIELD}
        return has_decorator(item, "fieldwise_init") and name in fields

    def _type_of(self, node: syntax.Node) -> Value:
        name = written(node)
        known = self.scope.arguments.get(name)
        if known is not None:
            return Value(known, is_type=True)
        value = self.value(node)
        if value.decl is not None and value.decl.sort is DeclSort.TRAIT:
            return Value(f"AnyTrait[{value.shown}]", is_type=True)
        if value.number is not None and not value.type:
            return Value(f"IntLiteral[{value.shown}]", is_type=True)
        if value.type:
            return Value(value.type, is_type=True)
        return Value(f"type_of({name})", is_type=True)

    def _list(self, node: syntax.ListDisplay, expected: str) -> Value:
        head, _, inner = expected.partition("[")
        element = inner.removesuffix("]")
        vector = head == "SIMD"
        if vector:
            element = constants.NUMBER_TYPES.get(inner.partition(",")[0].lstrip("."), "")
        shown = [self._element(item, element) for item in node.items]
        if not head:
            head = f"Array[__literal_size__=Int({len(shown)})]"
        marked = ", ".join([*shown, "__list_literal__=NoneType(None)"])
        return Value(f"{head}({marked})", expected)

    def _tuple(self, items: Sequence[syntax.Node], expected: str) -> Value:
        return Value(f"Tuple({', '.join(self._element(item, '') for item in items)})", expected)

    def _element(self, node: syntax.Node, wanted: str) -> str:
        value = self.value(node, wanted)
        if value.is_text and wanted in ("", "String"):
            return f"String({value.shown})"
        if isinstance(value.number, float) and not value.type and not wanted:
            return f"SIMD({value.shown})"
        return constants.typed(value, wanted or constants.default_type(value))

    # ------------------------------------------------------------ operators

    def _boolean(self, node: syntax.BooleanOperation) -> Value:
        left, right = self.value(node.left), self.value(node.right)
        merged = _merged(left.shown, right.shown) if node.operator.text == "and" else None
        if merged is not None:
            return Value(merged, "Bool")
        folded = constants.fold_boolean(node.operator.text, left, right)
        if folded is not None:
            return folded
        return Value(f"{left.shown} {node.operator.text} {right.shown}", "Bool")

    def _binary(self, node: syntax.Binary) -> Value:
        symbol = node.operator.text
        left, right = self.value(node.left), self.value(node.right)
        if symbol == "&" and (traits := composition(node, self)) is not None:
            return Value(traits, is_type=True)
        folded = constants.fold(symbol, left, right)
        if folded is not None:
            return folded
        return Value(self._operation(symbol, left, right), left.type or right.type or "Int")

    @staticmethod
    def _operation(symbol: str, left: Value, right: Value) -> str:
        """An operator between what is not known, literals as what the other operand is."""
        type_ = left.type or right.type or "Int"
        if type_ == "DType":
            return f"({left.shown} {symbol} {right.shown})"
        if type_.startswith("String"):
            type_ = "StringSpan"
        return f"({constants.typed(left, type_)} {symbol} {constants.typed(right, type_)})"

    def _unary(self, node: syntax.Unary) -> Value:
        operand = self.value(node.operand)
        symbol = node.operator.text
        folded = constants.fold_unary(symbol, operand)
        if folded is not None:
            return folded
        if symbol == "not":
            computed = "" if isinstance(node.operand, (syntax.Name, syntax.Attribute)) else _TRUTH
            return Value(f"not {operand.shown}{computed}", "Bool")
        return Value(f"{symbol}{operand.shown}", operand.type)

    def _comparison(self, node: syntax.Comparison) -> Value:
        values = [self.value(operand) for operand in node.operands]
        parts = []
        for symbol, left, right in zip(node.operators, values, values[1:], strict=False):
            folded = constants.fold(symbol, left, right)
            if folded is not None:
                parts.append(folded.shown)
                continue
            parts.append(self._operation(symbol, left, right))
        if len(parts) == 1 and parts[0] in ("True", "False"):
            return Value(parts[0], "Bool", number=parts[0] == "True")
        return Value(" and ".join(parts), "Bool")

    def _conditional(self, node: syntax.Conditional, expected: str) -> Value:
        condition = self.value(node.condition)
        chosen, other = self.value(node.value, expected), self.value(node.other, expected)
        if isinstance(condition.number, bool):
            one = chosen if condition.number else other
            type_ = expected or constants.default_type(one)
            return replace(one, shown=constants.typed(one, type_), type=type_)
        wanted = expected or chosen.type or other.type or constants.default_type(chosen)
        first, second = constants.typed(chosen, wanted), constants.typed(other, wanted)
        return Value(f"{first} if {condition.shown} else {second}", wanted)


def _is_closure(node: syntax.FunctionType) -> bool:
    return not any(effect.keyword.text in ("thin", "capturing") for effect in node.effects)


def _merged(left: str, right: str) -> str | None:
    """Two conditions on the same type as one."""
    pattern = re.compile(r"conforms_to\((\w+), ([\w& ]+)\)")
    first, second = pattern.fullmatch(left), pattern.fullmatch(right)
    if first is None or second is None or first.group(1) != second.group(1):
        return None
    traits = {*first.group(2).split(" & "), *second.group(2).split(" & ")}
    return f"conforms_to({first.group(1)}, {' & '.join(sorted(traits))})"


def _is_open(node: syntax.Node) -> bool:
    """Whether a subscript leaves its parameter open."""
    if isinstance(node, syntax.Unbound):
        return True
    return written(node) in ("_", "...")


def _is_type_like(node: syntax.Node) -> bool:
    return isinstance(node, (syntax.Name, syntax.Attribute, syntax.Subscript, syntax.FunctionType))


def written(node: syntax.Node) -> str:
    """Return a piece of the source on one line, without comments."""
    parts: list[str] = []
    for token in node.tokens():
        if token.kind == k.NEWLINE:
            continue
        opens = not parts or parts[-1] in ("(", "[")
        closes = "\n" in token.trivia and token.text in (")", "]")
        if token.trivia and not opens and not closes:
            parts.append(" ")
        parts.append(token.text)
    return "".join(parts)
