"""Nodes as diagnostics show them: `List[Int]`, `SIMD[DType.float32, n + 1]`, `def(Int) -> String`.

References to parameters are shown by the names of the list that they lead to: a generator inside
the node brings its own, and the printer is given those of the lists around it. What it cannot name
is shown as `$depth.index`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from compiler_core.meta.constants import (
    Address,
    BoolConst,
    DTypeConst,
    Field,
    FloatConst,
    IntConst,
    ListValue,
    NoneConst,
    Poison,
    SimdConst,
    StringConst,
    StructValue,
)
from compiler_core.meta.declarations import DeclId
from compiler_core.meta.functions import (
    Argument,
    Captures,
    Convention,
    FunctionType,
    Passing,
    Variadic,
)
from compiler_core.meta.generators import (
    Application,
    Call,
    Constraint,
    Generator,
    GeneratorType,
    ListMap,
    ListReduce,
    Member,
    NamedParameter,
    Parameter,
    ParameterRef,
    Witness,
)
from compiler_core.meta.node import Node, Universe
from compiler_core.meta.operations import Op, Operation, is_operation
from compiler_core.meta.origins import (
    FieldOrigin,
    MutabilityCast,
    OriginSort,
    OriginUnion,
    PlaceOrigin,
    SpecialOrigin,
    is_mutable,
)
from compiler_core.meta.types import (
    NEVER,
    NONE,
    CompoundType,
    DeclRef,
    MetaType,
    OriginType,
    PrimitiveType,
    RefType,
    SimdType,
    StructType,
    Trait,
    TraitComposition,
)

# Below this many levels a node is cut short: nobody reads it, and it could be of any height.
_MAXIMAL_LEVELS = 40

# How tightly operators bind; larger is tighter.
_TERNARY, _OR, _AND, _NOT, _COMPARE, _TYPES, _BITS = 1, 2, 3, 4, 5, 6, 7
_SUM, _PRODUCT, _UNARY, _POWER, _ATOM = 10, 11, 12, 13, 14
_PRECEDENCES = {
    Op.OR: _OR,
    Op.AND: _AND,
    Op.EQ: _COMPARE,
    Op.LT: _COMPARE,
    Op.LE: _COMPARE,
    Op.SAME: _COMPARE,
    Op.BIT_OR: _BITS,
    Op.BIT_XOR: _BITS + 1,
    Op.BIT_AND: _BITS + 1,
    Op.SHL: _BITS + 2,
    Op.SHR: _BITS + 2,
    Op.ADD: _SUM,
    Op.SUB: _SUM,
    Op.STRING_CONCAT: _SUM,
    Op.MUL: _PRODUCT,
    Op.DIV: _PRODUCT,
    Op.FLOORDIV: _PRODUCT,
    Op.MOD: _PRODUCT,
    Op.POW: _POWER,
}
_NAMES = {"int_literal": "IntLiteral", "float_literal": "FloatLiteral", "never": "Never"}
_DIALECT = {"string", "dtype", "none"}


@dataclass(frozen=True)
class Printer:
    """How nodes are shown."""

    # The names of the parameters around the node, innermost list first.
    names: Sequence[Sequence[str]] = ()
    # What closed nodes are called, such as `Int` for a vector of one element.
    abbreviations: Mapping[Node, str] = field(default_factory=dict)
    # Structs that are shown as their only field, such as the wrappers of machine numbers.
    transparent: frozenset[DeclId] = frozenset()
    # What the struct of vectors is called; without a name they are shown as MLIR does.
    vectors: str = ""
    # What `raises` alone raises.
    default_error: Node | None = None
    # Whether arguments of inferred parameters, and those equal to a default, are left out.
    terse: bool = False
    # The same, but of types only: functions have the parameters of the types around them inferred.
    terse_types: bool = False
    # Whether the type that only one function has is shown as the type of all that are called alike.
    functions_alike: bool = False

    def show(self, node: Node) -> str:
        """Return the text of a node."""
        return self._at(node, 0, 0)

    def _at(self, node: Node, precedence: int, level: int) -> str:
        if level > _MAXIMAL_LEVELS:
            return "…"
        if self.transparent:
            node = self._unwrapped(node)
        short = self.abbreviations.get(node)
        if short is not None:
            return short
        if isinstance(node, Operation):
            text, own = self._operation(node, level + 1)
        else:
            text, own = self._text(node, level + 1)
        return f"({text})" if own < precedence else text

    def _list(self, nodes: Sequence[Node], level: int) -> str:
        return ", ".join(self._at(node, 0, level) for node in nodes)

    def _text(self, node: Node, level: int) -> tuple[str, int]:
        match node:
            case ParameterRef(depth=depth, index=index):
                return self._parameter(depth, index), _ATOM
            case NamedParameter(owner=owner, name=name, index=index):
                if any(name in nearer for nearer in self.names):
                    # A parameter around the node would be taken for it.
                    return f"{owner.short_name}.{name}", _ATOM
                return name or f"${index}", _ATOM
            case TraitComposition():
                if not node.children:
                    return "AnyType", _ATOM
                return " & ".join(self._at(c, _ATOM, level) for c in node.children), _TYPES
            case MetaType():
                return self._at(node.traits, 0, level), _TYPES
            case FunctionType():
                return self._function(node, "", level), _TERNARY
            case GeneratorType() | Generator():
                return self._binder(node, level), _TERNARY
            case CompoundType(name="function", children=(value,)) if self.functions_alike:
                return self._text(value.type, level)
            case RefType():
                origin = self._at(node.origin, 0, level)
                return f"ref[{origin}] {self._at(node.pointee, _ATOM, level)}", _TYPES
            case IntConst(value=value) if value < 0:
                return str(value), _UNARY
            case FloatConst(value=real) if real.is_negative:
                return str(real), _UNARY
        return self._constant(node) or self._atom(node, level), _ATOM

    def _constant(self, node: Node) -> str:
        match node:
            case IntConst(value=number):
                return str(number)
            case BoolConst(value=flag):
                return str(flag)
            case FloatConst(value=real):
                return str(real)
            case StringConst(value=data):
                text = data.decode("utf-8", "backslashreplace")
                quoted = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
                return f'"{quoted}"'
            case DTypeConst(name=name):
                return f"DType.{name}"
            case NoneConst():
                return "None"
            case Address(base=base, offset=offset):
                return f"<address {base}+{offset}>"
            case Universe(name=name):
                return name
            case PrimitiveType(name=name):
                return f"!kgen.{name}" if name in _DIALECT else _NAMES.get(name, name)
            case Trait(decl=decl) | DeclRef(decl=decl):
                return decl.short_name
        return ""

    def _atom(self, node: Node, level: int) -> str:
        match node:
            case StructType():
                is_terse = self.terse or self.terse_types
                return self._application(node.head, node.arguments, level, is_terse)
            case Application():
                return self._application(node.callee, node.arguments, level, self.terse)
            case Call():
                callee = self._at(node.callee, _ATOM, level)
                return f"{callee}({self._list(node.arguments, level)})"
            case StructValue():
                return self._struct(node, level)
            case ListValue() | SimdConst():
                return f"[{self._list(node.elements, level)}]"
            case SimdType() if self.vectors:
                return f"{self.vectors}[{self._list((node.dtype, node.size), level)}]"
            case SimdType():
                return f"!kgen.simd<{self._list(node.children, level)}>"
            case CompoundType(name="literal", children=(value,)):
                return f"{self._at(value.type, _ATOM, level)}[{self._at(value, 0, level)}]"
            case CompoundType(name=name):
                return f"!kgen.{name}<{self._list(node.children, level)}>"
            case Field(name=name):
                return f"{self._at(node.base, _ATOM, level)}.{name}"
            case Member(name=name):
                return f"{self._at(node.base, _ATOM, level)}.{name}"
            case Witness(name=name):
                return f"{self._at(node.subject, _ATOM, level)}.{name}"
            case ListMap():
                return f"map({self._list(node.children[:2], level)})"
            case ListReduce():
                return f"reduce({self._list(node.children[:3], level)})"
            case Poison(message=message):
                return f"<error: {message}>"
            case Parameter():
                return self._declaration(node, level)
            case Constraint():
                return f"where {self._at(node.condition, 0, level)}"
            case Argument():
                return self._argument(node, level)
        return self._origin(node, level)

    def _parameter(self, depth: int, index: int) -> str:
        if depth < len(self.names) and index < len(self.names[depth]):
            name = self.names[depth][index]
            # A nearer parameter of the same name would be taken for it.
            if name and not any(name in nearer for nearer in self.names[:depth]):
                return name
        return f"${depth}.{index}"

    def _application(
        self, callee: Node, arguments: Sequence[Node], level: int, is_terse: bool
    ) -> str:
        head = self._at(callee, _ATOM, level)
        if not arguments:
            return head
        binder = callee.type
        parameters = binder.parameters if isinstance(binder, GeneratorType) else ()
        shown = []
        for position, value in enumerate(arguments):
            item = parameters[position] if position < len(parameters) else None
            if item is not None and is_terse and _goes_without_saying(item, value):
                continue
            if item is not None and item.variadic is not Variadic.NO:
                shown += self._spread(value, level)
                continue
            named = item is not None and item.name and item.passing in _BY_NAME
            prefix = f"{item.name}=" if item is not None and named else ""
            shown.append(prefix + self._at(value, 0, level))
        return f"{head}[{', '.join(shown)}]" if shown else head

    def _spread(self, value: Node, level: int) -> list[str]:
        """Return the arguments that a list for a variadic parameter was written as."""
        shown = []
        for part in value.children if is_operation(value, Op.LIST_CONCAT) else (value,):
            if isinstance(part, ListValue):
                shown += [self._at(element, 0, level) for element in part.elements]
            else:
                shown.append(f"*{self._at(part, _ATOM, level)}")
        return shown

    def _unwrapped(self, node: Node) -> Node:
        while True:
            if isinstance(node, StructValue) and len(node.fields) == 1:
                wrapper, inner = node.type, node.fields[0]
            elif isinstance(node, Field):
                wrapper, inner = node.base.type, node.base
            else:
                return node
            if not isinstance(wrapper, StructType) or wrapper.decl not in self.transparent:
                return node
            node = inner

    def _struct(self, node: StructValue, level: int) -> str:
        return f"{self._at(node.type, _ATOM, level)}({self._list(node.fields, level)})"

    def _origin(self, node: Node, level: int) -> str:
        match node:
            case PlaceOrigin(name=name, index=index):
                return name or f"argument{index}"
            case FieldOrigin(name=name):
                # What a value owns is named in brackets, as in `xs["element"]`.
                dot = "" if name.startswith("[") else "."
                return f"{self._at(node.base, _ATOM, level)}{dot}{name}"
            case SpecialOrigin(sort=sort):
                return _special_name(node, sort)
            case OriginUnion():
                return f"origin_of({self._list(node.members, level)})"
            case MutabilityCast():
                target = node.type
                assert isinstance(target, OriginType)
                mutability = self._at(target.mutability, 0, level)
                return f"{self._at(node.base, _ATOM, level)}.cast[mut={mutability}]"
            case OriginType():
                return f"Origin[mut={self._at(node.mutability, 0, level)}]"
        return f"{node.__class__.__name__}({self._list(node.children, level)})"

    def _operation(self, node: Operation, level: int) -> tuple[str, int]:
        operands = node.children
        match node.op:
            case Op.NOT:
                return self._negation(operands[0], level)
            case Op.SELECT:
                condition, chosen, other = (self._at(o, _OR, level) for o in operands)
                return f"{chosen} if {condition} else {other}", _TERNARY
            case Op.ADD:
                return self._sum(operands, level), _SUM
            case Op.MUL if isinstance(operands[0], IntConst) and operands[0].value == -1:
                rest = [self._at(operand, _PRODUCT, level) for operand in operands[1:]]
                return f"-{' * '.join(rest)}", _PRODUCT
            case Op.CAST:
                return (
                    f"{self._at(operands[1], _ATOM, level)}({self._at(operands[0], 0, level)})",
                    (_ATOM),
                )
            case Op.LIST_GET:
                return (
                    f"{self._at(operands[0], _ATOM, level)}[{self._at(operands[1], 0, level)}]",
                    (_ATOM),
                )
            case Op.NEG:
                return f"-{self._at(operands[0], _UNARY, level)}", _UNARY
        precedence = _PRECEDENCES.get(node.op)
        if precedence is None:
            return f"{node.op.value}({self._list(operands, level)})", _ATOM
        symbol = "+" if node.op is Op.STRING_CONCAT else node.op.value
        first = self._at(operands[0], precedence, level)
        rest = [self._at(operand, precedence + 1, level) for operand in operands[1:]]
        return f" {symbol} ".join([first, *rest]), precedence

    def _negation(self, operand: Node, level: int) -> tuple[str, int]:
        # As people write it: `a <= b`, `a >= 1`, `a != b`.
        if isinstance(operand, Operation) and operand.op in (Op.LT, Op.EQ, Op.SAME):
            left, right = operand.children
            symbol = {Op.LT: ">=", Op.EQ: "!=", Op.SAME: "is not"}[operand.op]
            if operand.op is Op.LT and not isinstance(right, IntConst):
                symbol, left, right = "<=", right, left
            first = self._at(left, _COMPARE + 1, level)
            return f"{first} {symbol} {self._at(right, _COMPARE + 1, level)}", _COMPARE
        return f"not {self._at(operand, _NOT, level)}", _NOT

    def _sum(self, operands: Sequence[Node], level: int) -> str:
        text = self._at(operands[0], _SUM, level)
        for operand in operands[1:]:
            part = self._at(operand, _SUM + 1, level)
            text += f" - {part[1:]}" if part.startswith("-") else f" + {part}"
        return text

    def _function(self, node: FunctionType, parameters: str, level: int) -> str:
        effects = []
        if node.effects.asynchronous:
            effects.append("async")
        if node.captures is not Captures.CLOSURE:
            effects.append(node.captures.value)
        if node.effects.abi:
            effects.append(f'abi("{node.effects.abi}")')
        if node.raised is self.default_error:
            effects.append("raises")
        elif node.raised is not NEVER:
            effects.append(f"raises {self._at(node.raised, _ATOM, level)}")
        text = f"def{parameters}({self._arguments(node.arguments, level)})"
        if effects:
            text += " " + " ".join(effects)
        if node.result is NONE:
            return text
        return f"{text} -> {self._at(node.result, _TYPES, level)}"

    def _arguments(self, arguments: Sequence[Argument], level: int) -> str:
        shown = []
        marked = False
        for position, item in enumerate(arguments):
            if item.passing is Passing.KEYWORD and not marked:
                marked = True
                if not any(a.variadic is not Variadic.NO for a in arguments[:position]):
                    shown.append("*")
            shown.append(self._argument(item, level))
            following = arguments[position + 1] if position + 1 < len(arguments) else None
            ends = following is None or following.passing is not Passing.POSITIONAL
            if ends and item.passing is Passing.POSITIONAL and item.name:
                shown.append("/")
        return ", ".join(shown)

    def _argument(self, node: Argument, level: int) -> str:
        text = "" if node.convention is Convention.IMM else f"{node.convention.value} "
        if node.origin is not None:
            text = f"ref[{self._at(node.origin, 0, level)}] "
        star = "**" if node.variadic is Variadic.KEYWORDS else ""
        star = star or ("*" if node.variadic is not Variadic.NO else "")
        spread = "*" if node.variadic is Variadic.PACK else ""
        type_ = spread + self._at(node.type, _TYPES, level)
        text += f"{star}{node.name}: {type_}" if node.name else star + type_
        return f"{text} = ..." if node.has_default else text

    def _binder(self, node: Generator | GeneratorType, level: int) -> str:
        inner = replace(self, names=[_own_names(node), *self.names])
        shown = []
        parameters = node.parameters
        for position, item in enumerate(parameters):
            before = parameters[position - 1].passing if position else None
            if before is not item.passing:
                if before is Passing.INFERRED:
                    shown.append("//")
                if before is Passing.POSITIONAL:
                    shown.append("/")
                variadic = position and parameters[position - 1].variadic is not Variadic.NO
                if item.passing is Passing.KEYWORD and not variadic:
                    shown.append("*")
            name = inner.names[0][position]
            shown.append(inner._declaration(item, level, name))
        if parameters and parameters[-1].passing is Passing.INFERRED:
            shown.append("//")
        head = f"[{', '.join(shown)}]"
        wheres = "".join(f" where {inner._at(c.condition, 0, level)}" for c in node.constraints)
        if isinstance(node.body, FunctionType):
            return inner._function(node.body, head, level) + wheres
        arrow = "->" if isinstance(node, GeneratorType) else "=>"
        return f"{head} {arrow} {inner._at(node.body, 0, level)}{wheres}"

    def _declaration(self, node: Parameter, level: int, name: str = "") -> str:
        name = name or node.name or "_"
        type_ = node.type
        star = ""
        if node.variadic is not Variadic.NO:
            star = "*"
            if isinstance(type_, CompoundType) and type_.name == "list":
                type_ = type_.children[0]
        text = f"{star}{name}: {self._at(type_, 0, level)}"
        if node.default is not None:
            text += f" = {self._at(node.default, 0, level)}"
        return text


_BY_NAME = (Passing.KEYWORD,)
_SPECIAL_NAMES = {
    (OriginSort.STATIC, False): "StaticConstantOrigin",
    (OriginSort.UNTRACKED, True): "MutUntrackedOrigin",
    (OriginSort.UNTRACKED, False): "ImmutUntrackedOrigin",
    (OriginSort.ANY, True): "MutUnsafeAnyOrigin",
    (OriginSort.ANY, False): "ImmutUnsafeAnyOrigin",
}


def _special_name(node: Node, sort: OriginSort) -> str:
    return _SPECIAL_NAMES.get((sort, bool(is_mutable(node))), f"{sort.value}_origin")


def _goes_without_saying(item: Parameter, value: Node) -> bool:
    return item.passing is Passing.INFERRED or item.default is value


def _own_names(node: Generator | GeneratorType) -> list[str]:
    """Return the names of parameters; those that are not kept get names that are free."""
    taken = {item.name for item in node.parameters}
    free = (name for name in _invented() if name not in taken)
    return [item.name or next(free) for item in node.parameters]


def _invented() -> Sequence[str]:
    return [*"TUVWXYZ", *(f"T{number}" for number in range(1000))]


_DEFAULT = Printer()


def print_node(node: Node) -> str:
    """Return the text of a node that stands alone."""
    return _DEFAULT.show(node)
