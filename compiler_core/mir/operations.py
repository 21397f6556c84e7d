"""The table of primitive operations: the one place that says which there are.

A row gives the name of an operation, its *meaning*, its typing rule, its attributes and its
effects. Several names may share a meaning: `index.add`, `pop.add` and `llvm.add` all add. Code
generation holds one way to emit each meaning, the interpreter one way to evaluate it; tests assert
that neither misses one.

What LLVM leaves undefined is defined here, so that the interpreter and the machine agree:

- Integers wrap. A shift by at least the width takes the amount modulo the width.
- A float that does not fit an integer type becomes the nearest value that does, not-a-number
  nought; a type of less than 32 bits gets the low bits of the conversion to 32 signed bits.
- An integer becomes a float of 16 bits by way of one of 32; a fused multiplication and addition of
  floats of 16 bits is one of 32 bits, rounded once more.
- Minimum and maximum of floats ignore not-a-number, and order -0.0 before 0.0.
- Which not-a-number arithmetic yields is open; copying, negating and taking the absolute value of
  one change at most its sign.
- A bf16 below the normal range may become nought whenever it is moved: the conversions of some
  machines do that.
- Counting the zeros of nought gives the width. The absolute value of the least integer is itself.

Undefined, and an error in the interpreter: dividing an integer by nought, the least integer by
-1, an index beyond a vector, a broken assumption, a pointer used outside of what it points into.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from compiler_core.mir import typing_rules as rules
from compiler_core.mir.types import (
    BOOL,
    POINTER,
    UI8,
    ArrayType,
    Sign,
    StructType,
    VariantType,
    is_integral,
)
from compiler_core.mir.typing_rules import Rule


class Kind(Enum):
    """What kind of value an attribute holds."""

    FLAG = "a flag"
    NUMBER = "a number"
    WORD = "a word"
    NUMBERS = "a list of numbers"
    TYPE = "a type"


class Effect(Enum):
    """What an operation does beside making its result."""

    PURE = "pure"
    READS = "reads memory"
    WRITES = "writes memory"
    CONTROL = "changes what runs"


@dataclass(frozen=True, slots=True)
class AttributeRule:
    """An attribute of an operation; `words` are those that it may be, all when empty."""

    name: str
    kind: Kind
    required: bool = True
    words: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Operation:
    """A row of the table."""

    name: str
    meaning: str
    rule: Rule
    attributes: tuple[AttributeRule, ...] = ()
    effect: Effect = Effect.PURE
    sign: Sign = Sign.NONE
    """How it reads integers, when the name says so and not the type."""


ORDERINGS = frozenset("unordered monotonic acquire release acq_rel seq_cst".split())
FAST_MATH = frozenset("fast nnan ninf nsz arcp contract afn reassoc".split())
PREDICATES = frozenset("eq ne lt le gt ge".split())
ATOMIC_UPDATES = frozenset(
    "xchg add sub and or xor nand max min umax umin fadd fsub fmax fmin".split()
)

_FASTMATH = AttributeRule("fastmath", Kind.WORD, False)
_INDEX = AttributeRule("index", Kind.NUMBER)
_TYPE = AttributeRule("type", Kind.TYPE)
_ALIGNMENT = AttributeRule("alignment", Kind.NUMBER, False)
_SCOPE = AttributeRule("syncscope", Kind.WORD, False)


def _flag(name: str) -> AttributeRule:
    return AttributeRule(name, Kind.FLAG, False)


def _ordering(name: str, required: bool) -> AttributeRule:
    return AttributeRule(name, Kind.WORD, required, ORDERINGS)


def _predicate(words: Iterable[str]) -> AttributeRule:
    return AttributeRule("pred", Kind.WORD, True, frozenset(words))


_ACCESS = (
    _ALIGNMENT,
    _flag("volatile"),
    _flag("nontemporal"),
    _flag("invariant"),
    _ordering("ordering", False),
    _SCOPE,
)
_SIGNED_PREDICATES = "eq ne slt sle sgt sge ult ule ugt uge".split()


def _family(
    prefix: str,
    names: str,
    rule: Rule,
    *attributes: AttributeRule,
    sign: Sign = Sign.NONE,
    effect: Effect = Effect.PURE,
) -> list[Operation]:
    """Return rows for names that are spelled `meaning` or `name=meaning`."""
    rows = []
    for spelled in names.split():
        name, _, meaning = spelled.partition("=")
        rows.append(Operation(prefix + name, meaning or name, rule, attributes, effect, sign))
    return rows


def _rows() -> list[Operation]:
    return [*_index_rows(), *_pop_rows(), *_memory_rows(), *_aggregate_rows(), *_llvm_rows()]


def _index_rows() -> list[Operation]:
    two = rules.same(2, rules.is_index)
    to_index = rules.conversion(is_integral, is_integral)
    signed, unsigned = Sign.SIGNED, Sign.UNSIGNED
    return [
        *_family("index.", "add sub mul and or xor shl", two),
        *_family(
            "index.",
            "divs=div rems=rem floordivs=floordiv ceildivs=ceildiv maxs=max mins=min shrs=shr",
            two,
            sign=signed,
        ),
        *_family(
            "index.",
            "divu=div remu=rem ceildivu=ceildiv maxu=max minu=min shru=shr",
            two,
            sign=unsigned,
        ),
        *_family("index.", "casts=resize", to_index, sign=signed),
        *_family("index.", "castu=resize", to_index, sign=unsigned),
        *_family(
            "index.",
            "cmp=compare",
            rules.comparison(rules.is_index),
            _predicate(_SIGNED_PREDICATES),
        ),
    ]


def _pop_rows() -> list[Operation]:
    number, signed, integral = rules.is_number, rules.is_signed_number, is_integral
    real = rules.is_float
    comparison = rules.comparison(rules.is_scalar)
    return [
        *_family("pop.", "add sub mul", rules.same(2, number), _FASTMATH),
        *_family("pop.", "div rem floordiv min max", rules.same(2, signed), _FASTMATH),
        *_family("pop.", "neg", rules.same(1, number), _FASTMATH),
        *_family("pop.", "abs", rules.same(1, signed), _FASTMATH),
        *_family("pop.", "fma", rules.same(3, number), _FASTMATH),
        *_family("pop.", "and or xor shl", rules.same(2, integral)),
        *_family("pop.", "shr", rules.same(2, rules.is_signed_integer)),
        *_family("pop.simd.", "and or xor", rules.same(2, integral)),
        *_family("pop.", "not", rules.same(1, integral)),
        *_family("pop.", "floor ceil trunc round=roundeven sqrt", rules.same(1, real), _FASTMATH),
        *_family("pop.", "cmp=compare", comparison, _predicate(PREDICATES), _FASTMATH),
        *_family("pop.", "select simd.select=select", rules.select),
        *_family("pop.", "cast", rules.conversion(signed, signed), _flag("fast")),
        *_family(
            "pop.",
            "cast_to_builtin=retype cast_from_builtin=retype bitcast=retype",
            rules.retyping,
        ),
        *_family("kgen.", "rebind=retype", rules.retyping),
        *_family("builtin.", "unrealized_conversion_cast=retype", rules.retyping),
        *_family(
            "pop.union.",
            "bitcast=pointer_cast",
            rules.conversion(rules.is_pointer, rules.is_pointer),
        ),
        *_family("pop.simd.", "splat", rules.splat),
        *_family("pop.simd.", "insertelement", rules.insert_element),
        *_family("pop.simd.", "extractelement", rules.extract_element),
        *_family("pop.simd.", "shuffle", rules.shuffle, AttributeRule("mask", Kind.NUMBERS)),
        *_family("pop.simd.", "reduce_add reduce_mul", rules.reduction(number), _FASTMATH),
        *_family("pop.simd.", "reduce_min reduce_max", rules.reduction(signed), _FASTMATH),
        *_family("pop.simd.", "reduce_and reduce_or reduce_xor", rules.reduction(integral)),
    ]


def _memory_rows() -> list[Operation]:
    pointer, index, number = rules.is_pointer, rules.is_index, is_integral
    reads, writes = Effect.READS, Effect.WRITES
    pointers = rules.conversion(pointer, pointer)
    return [
        *_family("pop.", "load", rules.load, *_ACCESS, effect=reads),
        *_family("pop.", "store", rules.store, *_ACCESS, effect=writes),
        *_family("pop.", "offset", rules.pointer_step(number), _TYPE, _flag("inbounds")),
        *_family("pop.array.", "gep=array_step", rules.pointer_step(number), _TYPE),
        *_family("kgen.struct.", "gep=field_step", rules.field_step, _TYPE, _INDEX),
        *_family("pop.variant.", "bitcast=field_step", rules.field_step, _TYPE, _INDEX),
        *_family("pop.variant.", "discr_gep=tag_step", rules.pointer_step(), _TYPE),
        *_family(
            "pop.", "pointer.bitcast=pointer_cast noalias_pointer_cast=pointer_cast", pointers
        ),
        *_family("pop.", "pointer_to_index", rules.index_result),
        *_family("pop.", "index_to_pointer", rules.conversion(index, pointer)),
        *_family(
            "pop.",
            "stack_allocation",
            rules.allocation,
            _TYPE,
            AttributeRule("count", Kind.NUMBER, False),
            _ALIGNMENT,
            effect=writes,
        ),
        # Alignment, size.
        *_family("pop.", "aligned_alloc", rules.fixed(index, index, result=POINTER), effect=writes),
        *_family("pop.", "aligned_free", rules.fixed(pointer), effect=writes),
        *_family(
            "pop.atomic.",
            "rmw=atomic_update",
            rules.atomic_update,
            AttributeRule("bin_op", Kind.WORD, True, ATOMIC_UPDATES),
            _ordering("ordering", True),
            _SCOPE,
            _flag("volatile"),
            effect=writes,
        ),
        *_family(
            "pop.atomic.",
            "cmpxchg=compare_exchange",
            rules.compare_exchange,
            _ordering("success_ordering", True),
            _ordering("failure_ordering", True),
            _SCOPE,
            _flag("weak"),
            _flag("volatile"),
            effect=writes,
        ),
        *_family(
            "pop.", "fence", rules.fixed(), _ordering("ordering", True), _SCOPE, effect=writes
        ),
        # Destination, source, count of bytes.
        *_family(
            "llvm.intr.",
            "memcpy memmove",
            rules.fixed(pointer, pointer, number),
            _flag("volatile"),
            effect=writes,
        ),
        *_family(
            "llvm.intr.",
            "memset",
            rules.fixed(pointer, number, number),
            _flag("volatile"),
            effect=writes,
        ),
    ]


def _aggregate_rows() -> list[Operation]:
    return [
        *_family("kgen.struct.", "create=make", rules.create(StructType, "a structure")),
        *_family("kgen.struct.", "extract=part", rules.extract(StructType, "a structure"), _INDEX),
        *_family(
            "kgen.struct.", "replace=with_part", rules.replace(StructType, "a structure"), _INDEX
        ),
        *_family("pop.array.", "create=make", rules.create(ArrayType, "an array")),
        *_family("pop.array.", "get=part", rules.extract(ArrayType, "an array"), _INDEX),
        *_family("pop.array.", "replace=with_part", rules.replace(ArrayType, "an array"), _INDEX),
        *_family("pop.array.", "repeat=repeat", rules.array_repeat),
        *_family("kgen.variant.", "create=variant_make", rules.variant_create, _INDEX),
        *_family("kgen.variant.", "is=variant_is", rules.variant_query(BOOL), _INDEX),
        *_family("kgen.variant.", "discr=variant_tag", rules.variant_query(UI8)),
        *_family(
            "kgen.variant.", "get=variant_part", rules.extract(VariantType, "a variant"), _INDEX
        ),
    ]


def _llvm_rows() -> list[Operation]:
    integral, real, control = is_integral, rules.is_float, Effect.CONTROL
    signed, unsigned = Sign.SIGNED, Sign.UNSIGNED
    integers, floats = rules.same(2, integral), rules.same(2, real)
    resizing = rules.conversion(integral, integral)
    return [
        *_family("llvm.", "add sub mul and or xor shl", integers),
        *_family("llvm.", "sdiv=div srem=rem ashr=shr", integers, sign=signed),
        *_family("llvm.", "udiv=div urem=rem lshr=shr", integers, sign=unsigned),
        *_family("llvm.", "fadd=add fsub=sub fmul=mul fdiv=div frem=rem", floats, _FASTMATH),
        *_family("llvm.", "fneg=neg", rules.same(1, real), _FASTMATH),
        *_family(
            "llvm.", "icmp=compare", rules.comparison(integral), _predicate(_SIGNED_PREDICATES)
        ),
        *_family("llvm.", "sext=resize", resizing, sign=signed),
        *_family("llvm.", "zext=resize trunc=resize", resizing, sign=unsigned),
        *_family("llvm.", "bitcast=retype", rules.retyping),
        *_family("llvm.intr.", "smax=max smin=min", integers, sign=signed),
        *_family("llvm.intr.", "umax=max umin=min", integers, sign=unsigned),
        *_family("llvm.intr.", "sadd.sat=add_sat ssub.sat=sub_sat", integers, sign=signed),
        *_family("llvm.intr.", "uadd.sat=add_sat usub.sat=sub_sat", integers, sign=unsigned),
        *_family(
            "llvm.intr.",
            "sadd.with.overflow=add_overflow ssub.with.overflow=sub_overflow "
            "smul.with.overflow=mul_overflow",
            rules.with_overflow,
            sign=signed,
        ),
        *_family(
            "llvm.intr.",
            "uadd.with.overflow=add_overflow usub.with.overflow=sub_overflow "
            "umul.with.overflow=mul_overflow",
            rules.with_overflow,
            sign=unsigned,
        ),
        *_family("llvm.intr.", "ctpop ctlz cttz bswap bitreverse", rules.same(1, integral)),
        *_family("llvm.intr.", "fshl fshr", rules.same(3, integral)),
        *_family(
            "llvm.intr.",
            "sqrt floor ceil trunc rint=roundeven nearbyint=roundeven roundeven round=round_away "
            "fabs=abs",
            rules.same(1, real),
            _FASTMATH,
        ),
        *_family(
            "llvm.intr.",
            "sin cos tan asin acos atan sinh cosh tanh exp exp2 exp10 log log2 log10",
            rules.same(1, real),
            _FASTMATH,
        ),
        *_family(
            "llvm.intr.",
            "pow atan2 copysign maxnum=max minnum=min maximum minimum",
            floats,
            _FASTMATH,
        ),
        *_family("llvm.intr.", "ldexp", rules.with_exponent(False), _FASTMATH),
        *_family("llvm.intr.", "powi", rules.with_exponent(True), _FASTMATH),
        *_family("llvm.intr.", "fma fmuladd=fma", rules.same(3, real), _FASTMATH),
        *_family("llvm.intr.", "trap debugtrap", rules.fixed(), effect=control),
        *_family("llvm.intr.", "assume", rules.fixed(rules.is_bool), effect=control),
        *_family("llvm.intr.", "expect", rules.expectation),
        # Whether a machine runs it, and not the compiler.
        *_family("pop.", "at_run_time", rules.fixed(result=BOOL)),
        *_family(
            "pop.",
            "inline_asm",
            rules.anything,
            AttributeRule("assembly", Kind.WORD),
            AttributeRule("constraints", Kind.WORD),
            _flag("hasSideEffects"),
            effect=control,
        ),
        # Any intrinsic of LLVM by its name without the types; those above are better named above.
        *_family(
            "pop.",
            "call_llvm_intrinsic",
            rules.anything,
            AttributeRule("intrin", Kind.WORD),
            _flag("hasSideEffects"),
            effect=control,
        ),
    ]


OPERATIONS: dict[str, Operation] = {row.name: row for row in _rows()}
MEANINGS: frozenset[str] = frozenset(row.meaning for row in OPERATIONS.values())


def sign_of_integer(operation: Operation, signed: bool) -> bool:
    """Tell whether `operation` reads integers as signed, given what their type says."""
    return signed if operation.sign is Sign.NONE else operation.sign is Sign.SIGNED
