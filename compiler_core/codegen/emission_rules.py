"""How each meaning of the table of operations becomes LLVM IR.

`EMITTERS` has a function for every meaning; it writes what it needs through the emitter and
returns the name of the result, or nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from compiler_core.codegen.llvm_types import escaped, zero
from compiler_core.codegen.small_floats import narrow, widen
from compiler_core.mir import operations
from compiler_core.mir.body import Attributes, Operand
from compiler_core.mir.constants import ScalarConstant
from compiler_core.mir.operations import sign_of_integer
from compiler_core.mir.types import (
    BOOL,
    F32,
    NONE,
    SI32,
    ArrayType,
    FloatType,
    Type,
    VariantType,
    VectorType,
    is_integral,
    is_signed,
    is_small_float,
    scalar_of,
    vector,
    width_of,
)

if TYPE_CHECKING:
    from compiler_core.codegen.function_emitter import FunctionEmitter


@dataclass(slots=True)
class Operation:
    """An operation to emit: its row of the table, and its operands as LLVM values."""

    emitter: FunctionEmitter
    row: operations.Operation
    operands: tuple[Operand, ...]
    types: tuple[Type, ...]
    values: list[str]
    attributes: Attributes
    result: Type

    @property
    def is_float(self) -> bool:
        """Whether the first operand consists of floats."""
        return isinstance(scalar_of(self.types[0]), FloatType)

    @property
    def signed(self) -> bool:
        """Whether integers are read as signed."""
        return sign_of_integer(self.row, is_signed(scalar_of(self.types[0])))

    @property
    def fast(self) -> str:
        """The fast-math flags, with a space after them."""
        flags = self.attributes.get("fastmath")
        return f"{flags} " if flags else ""

    @property
    def type(self) -> str:
        """The LLVM type of the first operand."""
        return self.emitter.types.name(self.types[0])

    @property
    def result_type(self) -> str:
        """The LLVM type of the result."""
        return self.emitter.types.name(self.result)

    def spell(self, of: Type) -> str:
        """Return the LLVM type of `of`."""
        return self.emitter.types.name(of)

    def bits(self, of: Type) -> int:
        """Return the number of bits of a scalar, or of each of a vector."""
        return self.emitter.types.layout.bits(scalar_of(of))

    def emit(self, text: str) -> str:
        """Write an instruction; return the name of its result."""
        return self.emitter.value(text)

    def splat(self, of: Type, value: int) -> str:
        """Return an integer as a constant of type `of`, for each element of a vector."""
        if isinstance(of, VectorType):
            element = self.spell(of.element)
            return f"<{', '.join([f'{element} {value}'] * of.count)}>"
        return str(value)

    def number(self, name: str) -> int:
        """Return an attribute that is a number."""
        value = self.attributes[name]
        assert isinstance(value, int)
        return value

    def type_attribute(self) -> Type:
        """Return the attribute that says what a pointer leads to."""
        value = self.attributes["type"]
        assert isinstance(value, Type)
        return value

    def typed(self, index: int) -> str:
        """Return an operand after its type."""
        return f"{self.emitter.types.name(self.types[index])} {self.values[index]}"


Emit = Callable[[Operation], str]


def _binary(for_integers: str, for_floats: str) -> Emit:
    """Emit a sum, difference or product; of floats, one and another may be rounded together."""

    def emit(op: Operation) -> str:
        name = f"{for_floats} {op.fast or 'contract '}" if op.is_float else f"{for_integers} "
        return op.emit(f"{name}{op.type} {op.values[0]}, {op.values[1]}")

    return emit


def _signed_binary(signed: str, unsigned: str, for_floats: str) -> Emit:
    def emit(op: Operation) -> str:
        for_integers = signed if op.signed else unsigned
        name = f"{for_floats} {op.fast}" if op.is_float else f"{for_integers} "
        return op.emit(f"{name}{op.type} {op.values[0]}, {op.values[1]}")

    return emit


def _intrinsic(name: str) -> Emit:
    """Emit a call of an intrinsic whose operands and result are of one type."""

    def emit(op: Operation) -> str:
        arguments = ", ".join(f"{op.type} {value}" for value in op.values)
        return op.emit(f"call {op.fast}{op.result_type} @llvm.{name}({arguments})")

    return emit


def _signed_intrinsic(signed: str, unsigned: str, for_floats: str = "") -> Emit:
    def emit(op: Operation) -> str:
        name = for_floats if op.is_float else signed if op.signed else unsigned
        return _intrinsic(name)(op)

    return emit


def _shift_amount(op: Operation) -> str:
    """Return the amount of a shift modulo the width, which is what the machine does for free."""
    bits = op.bits(op.types[0])
    constant = op.operands[1]
    if isinstance(constant, ScalarConstant) and constant.bits < bits:
        return op.values[1]
    if bits & (bits - 1) == 0:
        return op.emit(f"and {op.type} {op.values[1]}, {op.splat(op.types[0], bits - 1)}")
    return op.emit(f"urem {op.type} {op.values[1]}, {op.splat(op.types[0], bits)}")


def _shl(op: Operation) -> str:
    return op.emit(f"shl {op.type} {op.values[0]}, {_shift_amount(op)}")


def _shr(op: Operation) -> str:
    name = "ashr" if op.signed else "lshr"
    return op.emit(f"{name} {op.type} {op.values[0]}, {_shift_amount(op)}")


def _floordiv(op: Operation) -> str:
    of, a, b = op.type, op.values[0], op.values[1]
    if op.is_float:
        quotient = op.emit(f"fdiv {op.fast}{of} {a}, {b}")
        return op.emit(f"call {op.fast}{of} @llvm.floor({of} {quotient})")
    if not op.signed:
        return op.emit(f"udiv {of} {a}, {b}")
    rounded = _adjusted_division(op, "slt", "sub")
    if width_of(op.types[0]) > 1:
        return rounded
    # By a power of two this is a shift, which LLVM does not find out by itself. Where it does not
    # know the divisor when it is done, it forgets about it.
    places = op.emit(f"call {of} @llvm.cttz({of} {b}, i1 false)")
    shifted = op.emit(f"ashr {of} {a}, {places}")
    ones = op.emit(f"call {of} @llvm.ctpop({of} {b})")
    single = op.emit(f"icmp eq {of} {ones}, 1")
    positive = op.emit(f"icmp sgt {of} {b}, 0")
    known = op.emit(f"call i1 @llvm.is.constant({of} {b})")
    power = op.emit(f"and i1 {single}, {positive}")
    chosen = op.emit(f"and i1 {known}, {power}")
    return op.emit(f"select i1 {chosen}, {of} {shifted}, {of} {rounded}")


def _ceildiv(op: Operation) -> str:
    of, a, b = op.type, op.values[0], op.values[1]
    if op.signed:
        return _adjusted_division(op, "sgt", "add")
    quotient = op.emit(f"udiv {of} {a}, {b}")
    rest = op.emit(f"urem {of} {a}, {b}")
    flag = op.spell(vector(BOOL, width_of(op.types[0])))
    inexact = op.emit(f"icmp ne {of} {rest}, {zero(op.types[0])}")
    one = op.emit(f"zext {flag} {inexact} to {of}")
    return op.emit(f"add {of} {quotient}, {one}")


def _adjusted_division(op: Operation, opposed: str, adjust: str) -> str:
    """Divide towards nought and step once when the rest and the divisor say so."""
    of, a, b = op.type, op.values[0], op.values[1]
    quotient = op.emit(f"sdiv {of} {a}, {b}")
    rest = op.emit(f"srem {of} {a}, {b}")
    flag = op.spell(vector(BOOL, width_of(op.types[0])))
    nothing = zero(op.types[0])
    inexact = op.emit(f"icmp ne {of} {rest}, {nothing}")
    signs = op.emit(f"xor {of} {rest}, {b}")
    bound = nothing if opposed == "slt" else op.splat(op.types[0], -1)
    towards = op.emit(f"icmp {opposed} {of} {signs}, {bound}")
    step = op.emit(f"and {flag} {inexact}, {towards}")
    one = op.emit(f"zext {flag} {step} to {of}")
    return op.emit(f"{adjust} {of} {quotient}, {one}")


def _neg(op: Operation) -> str:
    if op.is_float:
        return op.emit(f"fneg {op.fast}{op.type} {op.values[0]}")
    return op.emit(f"sub {op.type} {zero(op.types[0])}, {op.values[0]}")


def _not(op: Operation) -> str:
    return op.emit(f"xor {op.type} {op.values[0]}, {op.splat(op.types[0], -1)}")


def _abs(op: Operation) -> str:
    if op.is_float:
        return _intrinsic("fabs")(op)
    if not op.signed:
        return op.values[0]
    return op.emit(f"call {op.type} @llvm.abs({op.type} {op.values[0]}, i1 false)")


def _with_zero_defined(name: str) -> Emit:
    def emit(op: Operation) -> str:
        return op.emit(f"call {op.type} @llvm.{name}({op.type} {op.values[0]}, i1 false)")

    return emit


def _fma(op: Operation) -> str:
    if op.is_float and op.bits(op.types[0]) == 16:
        single = op.spell(vector(F32, width_of(op.result)))
        wide = [op.emit(f"fpext {op.type} {value} to {single}") for value in op.values]
        arguments = ", ".join(f"{single} {value}" for value in wide)
        exact = op.emit(f"call {op.fast}{single} @llvm.fma({arguments})")
        return op.emit(f"fptrunc {single} {exact} to {op.type}")
    if op.is_float:
        return _intrinsic("fma")(op)
    product = op.emit(f"mul {op.type} {op.values[0]}, {op.values[1]}")
    return op.emit(f"add {op.type} {product}, {op.values[2]}")


def _powi(op: Operation) -> str:
    return op.emit(f"call {op.fast}{op.type} @llvm.powi({op.typed(0)}, {op.typed(1)})")


def _ldexp(op: Operation) -> str:
    return op.emit(f"call {op.fast}{op.type} @llvm.ldexp({op.typed(0)}, {op.typed(1)})")


_FLOAT_PREDICATES = {"eq": "oeq", "ne": "une", "lt": "olt", "le": "ole", "gt": "ogt", "ge": "oge"}


def _compare(op: Operation) -> str:
    predicate = str(op.attributes["pred"])
    if op.is_float:
        name = f"fcmp {op.fast}{_FLOAT_PREDICATES[predicate]}"
    else:
        if predicate in ("lt", "le", "gt", "ge"):
            predicate = ("s" if is_signed(scalar_of(op.types[0])) else "u") + predicate
        name = f"icmp {predicate}"
    return op.emit(f"{name} {op.type} {op.values[0]}, {op.values[1]}")


def _select(op: Operation) -> str:
    return op.emit(f"select {op.typed(0)}, {op.typed(1)}, {op.typed(2)}")


def _resize(op: Operation) -> str:
    bits, wanted = op.bits(op.types[0]), op.bits(op.result)
    if bits == wanted:
        return op.values[0]
    name = "trunc" if wanted < bits else "sext" if op.signed else "zext"
    return op.emit(f"{name} {op.typed(0)} to {op.result_type}")


def _cast(op: Operation) -> str:
    source, target = scalar_of(op.types[0]), scalar_of(op.result)
    value = op.values[0]
    if is_small_float(source):
        single = vector(F32, width_of(op.result))
        value = widen(op, value, op.types[0])
        return _cast(replace(op, values=[value], types=(single,)))
    if is_small_float(target):
        single = vector(F32, width_of(op.result))
        value = _cast(replace(op, result=single))
        return narrow(op, value, op.result, saturating=True)
    if target is BOOL and source is not BOOL:
        name = "fcmp une" if op.is_float else "icmp ne"
        return op.emit(f"{name} {op.type} {value}, {zero(op.types[0])}")
    if is_integral(source) and is_integral(target):
        return _resize(op)
    if is_integral(source):
        name = "sitofp" if is_signed(source) else "uitofp"
        return op.emit(f"{name} {op.type} {value} to {op.result_type}")
    if is_integral(target):
        return _float_to_integer(op, target)
    return _float_to_float(op, source, target)


def _float_to_integer(op: Operation, target: Type) -> str:
    if op.bits(target) >= 32:
        name = "fptosi" if is_signed(target) else "fptoui"
        return op.emit(f"call {op.result_type} @llvm.{name}.sat({op.typed(0)})")
    wide = op.spell(vector(SI32, width_of(op.result)))
    value = op.emit(f"call {wide} @llvm.fptosi.sat({op.typed(0)})")
    return op.emit(f"trunc {wide} {value} to {op.result_type}")


def _float_to_float(op: Operation, source: Type, target: Type) -> str:
    bits, wanted = op.bits(source), op.bits(target)
    if source is target:
        return op.values[0]
    if bits == 64 and wanted == 16:
        return _double_to_half(op)
    if bits != wanted:
        name = "fpext" if bits < wanted else "fptrunc"
        return op.emit(f"{name} {op.typed(0)} to {op.result_type}")
    # Between the two formats of 16 bits; every one of either is a float of 32.
    single = "float" if width_of(op.result) == 1 else f"<{width_of(op.result)} x float>"
    value = op.emit(f"fpext {op.typed(0)} to {single}")
    return op.emit(f"fptrunc {single} {value} to {op.result_type}")


def _double_to_half(op: Operation) -> str:
    """Convert to 16 bits with one rounding, without the library call that not every system has.

    The step to 32 bits rounds to odd: what is not exact keeps a last bit that says so, and the
    second rounding cannot take it for a tie.
    """
    count = width_of(op.result)

    def spelled(scalar: str) -> str:
        return scalar if count == 1 else f"<{count} x {scalar}>"

    single, word, flag, wide = spelled("float"), spelled("i32"), spelled("i1"), op.type
    near = op.emit(f"fptrunc {wide} {op.values[0]} to {single}")
    back = op.emit(f"fpext {single} {near} to {wide}")
    inexact = op.emit(f"fcmp one {wide} {back}, {op.values[0]}")
    sizes = [op.emit(f"call {wide} @llvm.fabs({wide} {v})") for v in (back, op.values[0])]
    beyond = op.emit(f"fcmp ogt {wide} {sizes[0]}, {sizes[1]}")
    bits = op.emit(f"bitcast {single} {near} to {word}")
    step = op.emit(f"zext {flag} {beyond} to {word}")
    below = op.emit(f"sub {word} {bits}, {step}")
    ones = "1" if count == 1 else f"<{', '.join(['i32 1'] * count)}>"
    odd = op.emit(f"or {word} {below}, {ones}")
    chosen = op.emit(f"select {flag} {inexact}, {word} {odd}, {word} {bits}")
    value = op.emit(f"bitcast {word} {chosen} to {single}")
    return op.emit(f"fptrunc {single} {value} to {op.result_type}")


def _retype(op: Operation) -> str:
    if op.type == op.result_type:
        return op.values[0]
    source, target = op.types[0], op.result
    if _is_pointer(source) != _is_pointer(target):
        name = "ptrtoint" if _is_pointer(source) else "inttoptr"
        return op.emit(f"{name} {op.typed(0)} to {op.result_type}")
    if _is_pointer(source):
        return _pointer_cast(op)
    return op.emit(f"bitcast {op.typed(0)} to {op.result_type}")


def _is_pointer(of: Type) -> bool:
    return not is_integral(scalar_of(of)) and not isinstance(scalar_of(of), FloatType)


def _pointer_cast(op: Operation) -> str:
    if op.type == op.result_type:
        return op.values[0]
    return op.emit(f"addrspacecast {op.typed(0)} to {op.result_type}")


# Vectors


def _splat(op: Operation) -> str:
    if not isinstance(op.result, VectorType):
        return op.values[0]
    first = op.emit(f"insertelement {op.result_type} poison, {op.typed(0)}, i64 0")
    return op.emit(
        f"shufflevector {op.result_type} {first}, {op.result_type} poison, "
        f"<{op.result.count} x i32> zeroinitializer"
    )


def _insertelement(op: Operation) -> str:
    return op.emit(f"insertelement {op.typed(0)}, {op.typed(1)}, {op.typed(2)}")


def _extractelement(op: Operation) -> str:
    return op.emit(f"extractelement {op.typed(0)}, {op.typed(1)}")


def _shuffle(op: Operation) -> str:
    mask = op.attributes["mask"]
    assert isinstance(mask, tuple)
    first, second = op.values
    of = op.types[0]
    if not isinstance(of, VectorType):
        # One element each: pick among two scalars.
        picks = [second if index == 1 else first for index in mask]
        if len(picks) == 1:
            return picks[0]
        whole = "poison"
        for position, value in enumerate(picks):
            inserted = f"insertelement {op.result_type} {whole}, {op.type} {value}, i64 {position}"
            whole = op.emit(inserted)
        return whole
    if len(mask) == 1:
        index = mask[0]
        chosen = first if index < of.count else second
        return op.emit(f"extractelement {op.type} {chosen}, i64 {max(index, 0) % of.count}")
    # What is not said to come from anywhere comes from the first element: no poison.
    indices = ", ".join(f"i32 {max(index, 0)}" for index in mask)
    return op.emit(
        f"shufflevector {op.type} {first}, {op.type} {second}, <{len(mask)} x i32> <{indices}>"
    )


def _reduce(name: str, float_start: str = "") -> Emit:
    def emit(op: Operation) -> str:
        if not isinstance(op.types[0], VectorType):
            return op.values[0]
        start = ""
        if op.is_float:
            bits = 0 if float_start == "-0.0" else 1
            start = f"{op.result_type} {_float_start(op, bits)}, "
        prefix = "f" if op.is_float else ""
        return op.emit(
            f"call {op.fast}{op.result_type} @llvm.vector.reduce.{prefix}{name}"
            f"({start}{op.typed(0)})"
        )

    return emit


def _float_start(op: Operation, one: int) -> str:
    """Return -0.0 or 1.0, with which a fold of a sum or a product begins."""
    of = op.result
    assert isinstance(of, FloatType)
    if not one:
        bits = 1 << (of.bits - 1)
    else:
        exponent_bits = of.bits - 1 - of.mantissa
        bits = ((1 << (exponent_bits - 1)) - 1) << of.mantissa
    return op.emitter.types.constant(ScalarConstant(of, bits))


def _reduce_extreme(name: str) -> Emit:
    def emit(op: Operation) -> str:
        of = op.types[0]
        if not isinstance(of, VectorType):
            return op.values[0]
        if not op.is_float:
            prefix = "s" if op.signed else "u"
            return op.emit(
                f"call {op.result_type} @llvm.vector.reduce.{prefix}{name}({op.typed(0)})"
            )
        # LLVM has no reduction that orders -0.0 before 0.0 and ignores not-a-number.
        scalar = op.result_type
        value, rest = op.values[0], of.count
        while rest % 2 == 0 and rest > 1:
            whole = f"<{rest} x {scalar}>"
            rest //= 2
            low = ", ".join(f"i32 {index}" for index in range(rest))
            high = ", ".join(f"i32 {index + rest}" for index in range(rest))
            halves = [
                op.emit(
                    f"shufflevector {whole} {value}, {whole} poison, <{rest} x i32> <{indices}>"
                )
                for indices in (low, high)
            ]
            half = f"<{rest} x {scalar}>"
            value = op.emit(
                f"call {half} @llvm.{name}imumnum({half} {halves[0]}, {half} {halves[1]})"
            )
        whole = f"<{rest} x {scalar}>"
        result = op.emit(f"extractelement {whole} {value}, i64 0")
        for index in range(1, rest):
            element = op.emit(f"extractelement {whole} {value}, i64 {index}")
            result = op.emit(
                f"call {scalar} @llvm.{name}imumnum({scalar} {result}, {scalar} {element})"
            )
        return result

    return emit


# Memory


def _access(op: Operation, of: Type) -> tuple[str, str]:
    """Return the words before and after the operands of a load or store."""
    attributes = op.attributes
    ordering = attributes.get("ordering")
    before = ("atomic " if ordering else "") + ("volatile " if attributes.get("volatile") else "")
    after = f"{_scope(op)} {ordering}" if ordering else ""
    alignment = attributes.get("alignment") or op.emitter.types.layout.of(of).alignment
    after += f", align {alignment}"
    if attributes.get("nontemporal"):
        after += ", !nontemporal !2"
    return before, after


def _scope(op: Operation) -> str:
    scope = op.attributes.get("syncscope")
    return f' syncscope("{scope}")' if scope else ""


def _load(op: Operation) -> str:
    before, after = _access(op, op.result)
    if op.attributes.get("invariant"):
        after += ", !invariant.load !3"
    return op.emit(f"load {before}{op.result_type}, {op.typed(0)}{after}")


def _store(op: Operation) -> str:
    before, after = _access(op, op.types[0])
    op.emitter.line(f"store {before}{op.typed(0)}, {op.typed(1)}{after}")
    return ""


def _offset(op: Operation) -> str:
    inbounds = "inbounds " if op.attributes.get("inbounds") else ""
    element = op.spell(op.type_attribute())
    return op.emit(f"getelementptr {inbounds}{element}, {op.typed(0)}, {op.typed(1)}")


def _array_step(op: Operation) -> str:
    whole = op.spell(op.type_attribute())
    return op.emit(f"getelementptr inbounds {whole}, {op.typed(0)}, i64 0, {op.typed(1)}")


def _field_step(op: Operation) -> str:
    of = op.type_attribute()
    index = op.number("index")
    if isinstance(of, VariantType) or not index:
        return op.values[0]
    width = "i64" if isinstance(of, ArrayType) else "i32"
    return op.emit(
        f"getelementptr inbounds {op.spell(of)}, {op.typed(0)}, {width} 0, {width} {index}"
    )


def _tag_step(op: Operation) -> str:
    of = op.spell(op.type_attribute())
    return op.emit(f"getelementptr inbounds {of}, {op.typed(0)}, i32 0, i32 1")


def _pointer_to_index(op: Operation) -> str:
    return op.emit(f"ptrtoint {op.typed(0)} to {op.result_type}")


def _index_to_pointer(op: Operation) -> str:
    return op.emit(f"inttoptr {op.typed(0)} to {op.result_type}")


def _stack_allocation(op: Operation) -> str:
    of = op.type_attribute()
    count = op.attributes.get("count", 1)
    natural = op.emitter.types.layout.of(of).alignment
    alignment = max(natural, int(str(op.attributes.get("alignment", 0))))
    slot = op.emitter.alloca(f"[{count} x {op.spell(of)}]", alignment)
    # It begins here and lasts; otherwise LLVM ends it with a function that it inlines, though the
    # room is meant to be that of who calls.
    op.emitter.line(f"call void @llvm.lifetime.start.p0(i64 -1, ptr {slot})")
    return slot


def _aligned_alloc(op: Operation) -> str:
    alignment = op.operands[0]
    if isinstance(alignment, ScalarConstant) and alignment.bits <= 16:
        return op.emit(f"call noalias ptr @malloc({op.typed(1)})")
    return op.emit(f"call noalias ptr @aligned_alloc({op.typed(0)}, {op.typed(1)})")


def _aligned_free(op: Operation) -> str:
    op.emitter.line(f"call void @free({op.typed(0)})")
    return ""


def _atomic_update(op: Operation) -> str:
    name = op.attributes["bin_op"]
    volatile = "volatile " if op.attributes.get("volatile") else ""
    if isinstance(op.types[1], FloatType) and name in ("add", "sub", "max", "min"):
        name = f"f{name}"
    elif name in ("max", "min") and not is_signed(op.types[1]):
        name = f"u{name}"
    ordering = op.attributes["ordering"]
    return op.emit(
        f"atomicrmw {volatile}{name} {op.typed(0)}, {op.typed(1)}{_scope(op)} {ordering}"
    )


def _compare_exchange(op: Operation) -> str:
    weak = "weak " if op.attributes.get("weak") else ""
    volatile = "volatile " if op.attributes.get("volatile") else ""
    success, failure = op.attributes["success_ordering"], op.attributes["failure_ordering"]
    return op.emit(
        f"cmpxchg {weak}{volatile}{op.typed(0)}, {op.typed(1)}, {op.typed(2)}{_scope(op)} "
        f"{success} {failure}"
    )


def _fence(op: Operation) -> str:
    op.emitter.line(f"fence{_scope(op)} {op.attributes['ordering']}")
    return ""


def _move_bytes(name: str) -> Emit:
    def emit(op: Operation) -> str:
        volatile = "true" if op.attributes.get("volatile") else "false"
        value = op.values[1]
        second = op.typed(1)
        if name == "memset" and op.type is not None and op.bits(op.types[1]) != 8:
            second = f"i8 {op.emit(f'trunc {op.spell(op.types[1])} {value} to i8')}"
        op.emitter.line(
            f"call void @llvm.{name}({op.typed(0)}, {second}, {op.typed(2)}, i1 {volatile})"
        )
        return ""

    return emit


# Aggregates


def _make(op: Operation) -> str:
    whole = "undef"
    for index, value in enumerate(op.values):
        part = op.spell(op.types[index])
        whole = op.emit(f"insertvalue {op.result_type} {whole}, {part} {value}, {index}")
    return whole


def _repeat(op: Operation) -> str:
    """Fill an array through memory: in a loop of bytes or elements LLVM would not see a value."""
    assert isinstance(op.result, ArrayType)
    whole = "undef"
    for index in range(op.result.count):
        whole = op.emit(f"insertvalue {op.result_type} {whole}, {op.typed(0)}, {index}")
    return whole


def _part(op: Operation) -> str:
    return op.emit(f"extractvalue {op.typed(0)}, {op.number('index')}")


def _with_part(op: Operation) -> str:
    return op.emit(f"insertvalue {op.typed(1)}, {op.typed(0)}, {op.number('index')}")


def _variant_make(op: Operation) -> str:
    layout = op.emitter.types.layout.of(op.result)
    slot = op.emitter.alloca(op.result_type, layout.alignment)
    op.emitter.line(f"store {op.typed(0)}, ptr {slot}")
    tag = op.emitter.tag_address(slot, op.result)
    op.emitter.line(f"store i8 {op.number('index')}, ptr {tag}")
    return op.emit(f"load {op.result_type}, ptr {slot}")


def _variant_tag(op: Operation) -> str:
    return op.emit(f"extractvalue {op.typed(0)}, 1")


def _variant_is(op: Operation) -> str:
    return op.emit(f"icmp eq i8 {_variant_tag(op)}, {op.number('index')}")


def _variant_part(op: Operation) -> str:
    layout = op.emitter.types.layout.of(op.types[0])
    slot = op.emitter.alloca(op.type, layout.alignment)
    op.emitter.line(f"store {op.typed(0)}, ptr {slot}")
    return op.emit(f"load {op.result_type}, ptr {slot}")


# Control


def _trap(op: Operation) -> str:
    op.emitter.line("call void @llvm.trap()")
    return ""


def _debugtrap(op: Operation) -> str:
    op.emitter.line("call void @llvm.debugtrap()")
    return ""


def _assume(op: Operation) -> str:
    op.emitter.line(f"call void @llvm.assume({op.typed(0)})")
    return ""


def _expect(op: Operation) -> str:
    return op.emit(f"call {op.type} @llvm.expect({op.typed(0)}, {op.typed(1)})")


def _at_run_time(op: Operation) -> str:
    return "true" if op.emitter.types.at_run_time else "false"


def _called(op: Operation, target: str) -> str:
    if not op.emitter.types.at_run_time:
        # The interpreter refuses what only a machine can run; here the machine stops at it.
        op.emitter.line("call void @llvm.trap()")
        return "undef"
    arguments = ", ".join(op.typed(index) for index in range(len(op.values)))
    if op.result is NONE:
        op.emitter.line(f"call void {target}({arguments})")
        return ""
    return op.emit(f"call {op.result_type} {target}({arguments})")


def _inline_asm(op: Operation) -> str:
    effects = "sideeffect " if op.attributes.get("hasSideEffects") else ""
    text = escaped(str(op.attributes["assembly"]).encode())
    constraints = escaped(str(op.attributes["constraints"]).encode())
    return _called(op, f'asm {effects}"{text}", "{constraints}"')


def _call_llvm_intrinsic(op: Operation) -> str:
    # LLVM completes the name with the types of the call.
    return _called(op, f"@{op.attributes['intrin']}")


_SAME_NAME = (
    "bswap bitreverse ctpop fshl fshr sqrt floor ceil trunc roundeven sin cos tan asin acos atan "
    "sinh cosh tanh exp exp2 exp10 log log2 log10 pow atan2 copysign maximum minimum"
)

EMITTERS: dict[str, Emit] = {
    **{name: _intrinsic(name) for name in _SAME_NAME.split()},
    "abs": _abs,
    "add": _binary("add", "fadd"),
    "add_overflow": _signed_intrinsic("sadd.with.overflow", "uadd.with.overflow"),
    "add_sat": _signed_intrinsic("sadd.sat", "uadd.sat"),
    "aligned_alloc": _aligned_alloc,
    "aligned_free": _aligned_free,
    "and": _binary("and", ""),
    "array_step": _array_step,
    "assume": _assume,
    "at_run_time": _at_run_time,
    "atomic_update": _atomic_update,
    "call_llvm_intrinsic": _call_llvm_intrinsic,
    "cast": _cast,
    "ceildiv": _ceildiv,
    "compare": _compare,
    "compare_exchange": _compare_exchange,
    "ctlz": _with_zero_defined("ctlz"),
    "cttz": _with_zero_defined("cttz"),
    "debugtrap": _debugtrap,
    "div": _signed_binary("sdiv", "udiv", "fdiv"),
    "expect": _expect,
    "extractelement": _extractelement,
    "fence": _fence,
    "field_step": _field_step,
    "floordiv": _floordiv,
    "fma": _fma,
    "index_to_pointer": _index_to_pointer,
    "inline_asm": _inline_asm,
    "insertelement": _insertelement,
    "ldexp": _ldexp,
    "load": _load,
    "make": _make,
    "max": _signed_intrinsic("smax", "umax", "maximumnum"),
    "memcpy": _move_bytes("memcpy"),
    "memmove": _move_bytes("memmove"),
    "memset": _move_bytes("memset"),
    "min": _signed_intrinsic("smin", "umin", "minimumnum"),
    "mul": _binary("mul", "fmul"),
    "mul_overflow": _signed_intrinsic("smul.with.overflow", "umul.with.overflow"),
    "neg": _neg,
    "not": _not,
    "offset": _offset,
    "or": _binary("or", ""),
    "part": _part,
    "pointer_cast": _pointer_cast,
    "pointer_to_index": _pointer_to_index,
    "powi": _powi,
    "reduce_add": _reduce("add", "-0.0"),
    "reduce_and": _reduce("and"),
    "reduce_max": _reduce_extreme("max"),
    "reduce_min": _reduce_extreme("min"),
    "reduce_mul": _reduce("mul", "1.0"),
    "reduce_or": _reduce("or"),
    "reduce_xor": _reduce("xor"),
    "rem": _signed_binary("srem", "urem", "frem"),
    "repeat": _repeat,
    "resize": _resize,
    "retype": _retype,
    "round_away": _intrinsic("round"),
    "select": _select,
    "shl": _shl,
    "shr": _shr,
    "shuffle": _shuffle,
    "splat": _splat,
    "stack_allocation": _stack_allocation,
    "store": _store,
    "sub": _binary("sub", "fsub"),
    "sub_overflow": _signed_intrinsic("ssub.with.overflow", "usub.with.overflow"),
    "sub_sat": _signed_intrinsic("ssub.sat", "usub.sat"),
    "tag_step": _tag_step,
    "trap": _trap,
    "variant_is": _variant_is,
    "variant_make": _variant_make,
    "variant_part": _variant_part,
    "variant_tag": _variant_tag,
    "with_part": _with_part,
    "xor": _binary("xor", ""),
}
