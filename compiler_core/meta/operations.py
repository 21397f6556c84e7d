"""The operators, and the node of an operation whose operands are not all known."""

from __future__ import annotations

from typing import Any

from compiler_core.meta.constants import dtype, simd_type
from compiler_core.meta.node import HAS_QUESTIONS, OPAQUE, Node, make
from compiler_core.meta.tags import Tag
from compiler_core.meta.types import (
    ANY_TYPE,
    BOOL,
    INDEX,
    STRING,
    CompoundType,
    MetaType,
    SimdType,
    list_type,
)


class Op(Tag):
    """An operator, by the name that it is shown by when it has no symbol."""

    ADD = "+"
    SUB = "-"
    MUL = "*"
    DIV = "/"
    NEG = "neg"
    FLOORDIV = "//"
    MOD = "%"
    # Division that rounds towards zero, and its remainder.
    TRUNCDIV = "truncdiv"
    REM = "rem"
    POW = "**"
    SHL = "<<"
    SHR = ">>"
    BIT_AND = "&"
    BIT_OR = "|"
    BIT_XOR = "^"
    MIN = "min"
    MAX = "max"
    EQ = "=="
    LT = "<"
    LE = "<="
    NOT = "not"
    AND = "and"
    OR = "or"
    # Condition, value if true, value if false.
    SELECT = "select"
    # Value, type.
    CAST = "cast"
    STRING_CONCAT = "string_concat"
    STRING_LENGTH = "string_length"
    LIST_CONCAT = "list_concat"
    LIST_LENGTH = "list_length"
    # List, index.
    LIST_GET = "list_get"
    # The numbers below one; whether all, or any, of a list of booleans are true.
    LIST_RANGE = "range"
    LIST_ALL = "all"
    LIST_ANY = "any"
    # Whether two types, traits, origins or functions are the same.
    SAME = "is"
    # Type, trait or composition.
    CONFORMS = "conforms_to"
    # What only a context can tell of a type.
    SIZE_OF = "size_of"
    ALIGN_OF = "align_of"
    # Lists of strings and of types.
    FIELD_NAMES = "field_names"
    FIELD_TYPES = "field_types"
    # Whether a type is a struct.
    IS_STRUCT = "is_struct"
    # Whether copying, moving or ending a value does nothing but look at its bits.
    COPY_IS_TRIVIAL = "copy_is_trivial"
    MOVE_IS_TRIVIAL = "move_is_trivial"
    DEINIT_IS_TRIVIAL = "deinit_is_trivial"
    # A type's name as `repr` writes it, with the modules of all structs in it but the most common
    # ones, with those of these too, with those of the structs in its parameters only, without
    # parameters.
    TYPE_NAME = "type_name"
    QUALIFIED_NAME = "qualified_name"
    FULL_NAME = "full_name"
    WRITTEN_NAME = "written_name"
    BASE_NAME = "base_name"

    # The hash of an enumeration is a Python function; identity serves as well and is faster.
    __hash__ = object.__hash__


_BOOL_ELEMENT = dtype("bool")
_COMPARISONS = {Op.EQ, Op.LT, Op.LE}
_FIXED = {
    Op.STRING_CONCAT: STRING,
    Op.STRING_LENGTH: INDEX,
    Op.LIST_LENGTH: INDEX,
    Op.LIST_RANGE: list_type(INDEX),
    Op.LIST_ALL: BOOL,
    Op.LIST_ANY: BOOL,
    Op.SAME: BOOL,
    Op.CONFORMS: BOOL,
    Op.SIZE_OF: INDEX,
    Op.ALIGN_OF: INDEX,
    Op.FIELD_NAMES: list_type(STRING),
    Op.FIELD_TYPES: list_type(ANY_TYPE),
    Op.IS_STRUCT: BOOL,
    Op.COPY_IS_TRIVIAL: BOOL,
    Op.MOVE_IS_TRIVIAL: BOOL,
    Op.DEINIT_IS_TRIVIAL: BOOL,
    Op.TYPE_NAME: STRING,
    Op.QUALIFIED_NAME: STRING,
    Op.FULL_NAME: STRING,
    Op.WRITTEN_NAME: STRING,
    Op.BASE_NAME: STRING,
}
# What a context tells of the declaration of a type.
DESCRIBING = frozenset(
    (
        Op.FIELD_NAMES,
        Op.FIELD_TYPES,
        Op.IS_STRUCT,
        Op.COPY_IS_TRIVIAL,
        Op.MOVE_IS_TRIVIAL,
        Op.DEINIT_IS_TRIVIAL,
        Op.TYPE_NAME,
        Op.QUALIFIED_NAME,
        Op.FULL_NAME,
        Op.WRITTEN_NAME,
        Op.BASE_NAME,
    )
)
_ASKING = {Op.CONFORMS, Op.SIZE_OF, Op.ALIGN_OF, Op.SAME, *DESCRIBING}


def result_type(op: Op, operands: tuple[Node, ...]) -> Node:
    """Return the type of an operation."""
    fixed = _FIXED.get(op)
    if fixed is not None:
        return fixed
    first = operands[0].type
    if op in _COMPARISONS:
        if isinstance(first, SimdType):
            return simd_type(first.size, _BOOL_ELEMENT)
        return BOOL
    if op is Op.SELECT:
        return operands[1].type
    if op is Op.CAST:
        return operands[1]
    if op is Op.LIST_GET and isinstance(first, CompoundType):
        return first.children[0]
    return first


class Operation(Node):
    """An operation that did not fold, in normal form."""

    __slots__ = ("op",)
    __match_args__ = ("op", "children")
    FIELDS = ("op",)
    FLAGS = OPAQUE

    op: Op

    def _derive_type(self) -> Node:
        return result_type(self.data[0], self.children)

    def _sort_hint(self) -> tuple[Any, ...]:
        return (self.op.value,)


class Query(Operation):
    """An operation that an evaluation context may answer."""

    __slots__ = ()
    FLAGS = OPAQUE | HAS_QUESTIONS


def operation(op: Op, *operands: Node) -> Operation:
    """Return an operation as it is, which must be in normal form; `operate` folds."""
    # Whether a type conforms already to what it is seen as, only a context knows.
    asks = op in _ASKING or (op is Op.CAST and isinstance(operands[1], MetaType))
    return make(Query if asks else Operation, (op,), operands)


def is_operation(node: Node, op: Op) -> bool:
    """Tell whether a node is an operation of this operator."""
    return isinstance(node, Operation) and node.op is op
