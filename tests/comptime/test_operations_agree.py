"""Every primitive operation gives the same in the interpreter and on the machine."""

import ctypes
import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from compiler_core.codegen import Options, compile_ir, emit_module, host_target
from compiler_core.codegen.emission_rules import EMITTERS
from compiler_core.comptime import Failure, Machine, Reason, Success
from compiler_core.comptime.evaluation_rules import EVALUATORS
from compiler_core.comptime.float_rules import rounding
from compiler_core.execute.jit import LoadedObject, load_object
from compiler_core.mir import DataLayout, parse_module, parse_type, verify
from compiler_core.mir.constants import AggregateConstant, Constant, ScalarConstant
from compiler_core.mir.numbers import bits_to_float
from compiler_core.mir.operations import MEANINGS, OPERATIONS, Effect, Kind, Operation
from compiler_core.mir.types import (
    BF16,
    ArrayType,
    FloatType,
    PointerType,
    StructType,
    Type,
    VariantType,
    VectorType,
    scalar_of,
    struct,
)
from compiler_core.mir.typing_rules import RuleError

LAYOUT = DataLayout()

SCALAR_TYPES = (
    "i1 si8 ui8 si16 si32 ui32 si64 ui64 i64 ui128 si128 si24 index uindex f16 bf16 f32 f64 "
    "f8e5m2 f8e4m3fn f8e4m3fnuz f8e3m4 f8e8m0fnu"
)
OTHER_TYPES = [
    *("simd<4, si32>", "simd<8, ui8>", "simd<2, index>", "simd<4, f32>", "simd<2, f64>"),
    *("simd<4, i1>", "simd<3, f32>", "simd<3, ui16>", "array<3, si32>"),
    "simd<4, f8e5m2fnuz>",
    *("struct<si8, f64>", "variant<f64, ui8>"),
]
TYPES = [parse_type(name) for name in [*SCALAR_TYPES.split(), *OTHER_TYPES]]
# What C's library computes, where a different last bit is nobody's fault.
APPROXIMATE = set(
    "sin cos tan asin acos atan sinh cosh tanh exp exp2 exp10 log log2 log10 pow atan2 powi".split()
)
MOST_CASES = 24
# The last one tells who evaluates it, so the two are to differ.
ELSEWHERE = {"inline_asm", "call_llvm_intrinsic", "at_run_time"}


@dataclass(frozen=True)
class Case:
    """An operation on operands of certain types."""

    row: Operation
    operands: tuple[Type, ...]
    attributes: str
    result: Type


def attribute_choices(row: Operation) -> list[dict[str, object]]:
    choices: list[dict[str, object]] = [{}]
    for rule in row.attributes:
        if not rule.required:
            continue
        values: list[object] = []
        if rule.words:
            values = sorted(rule.words)
        elif rule.kind is Kind.NUMBER:
            values = [0, 1, 2]
        elif rule.kind is Kind.NUMBERS:
            values = [(0,), (3, 1), (1, 0, 2, 5), (-1, 2, 1, 0, 3, 3, 1, 1)]
        choices = [{**chosen, rule.name: value} for chosen in choices for value in values]
    return choices


def shown(attributes: dict[str, object]) -> str:
    words = []
    for name, value in attributes.items():
        text = f'"{value}"' if isinstance(value, str) else str(value)
        words.append(f"{name} = {list(value) if isinstance(value, tuple) else text}")
    return f"{{{', '.join(words)}}}" if words else ""


def candidates() -> Iterator[tuple[Type, ...]]:
    for of in TYPES:
        yield from ((of,) * count for count in (1, 2, 3))
        mask = parse_type("i1")
        yield mask, of, of
        if isinstance(of, ArrayType):
            yield of.element, of
        for other in (parse_type("si32"), parse_type("index"), scalar_of(of)):
            yield of, other
            yield of, scalar_of(of), other
        if isinstance(of, StructType):
            yield of.fields
            yield from ((field, of) for field in of.fields)
        if isinstance(of, VectorType):
            yield parse_type(f"simd<{of.count}, i1>"), of, of


def cases_of(row: Operation) -> list[Case]:
    found = {}
    for operands, attributes in itertools.product(candidates(), attribute_choices(row)):
        converts = row.meaning in ("cast", "resize", "retype", "make", "splat", "variant_make")
        converts |= row.meaning == "repeat"
        for wanted in TYPES if converts else [None]:
            try:
                result = row.rule(operands, attributes, wanted)  # type: ignore[arg-type]
            except (RuleError, IndexError):
                continue
            case = Case(row, operands, shown(attributes), result)
            if not any(isinstance(of, PointerType) for of in (*operands, result)):
                found[case] = None
    # Every so many of those that convert anything to anything are enough, and quick to compile.
    chosen = list(found)[:: len(found) // MOST_CASES + 1]
    return [case for case in chosen if not verify(parse_module(function_of(case, "case")))]


def function_of(case: Case, name: str) -> str:
    """Return a function for a case, and one that takes its operands from memory."""
    names = [f"%a{number}" for number in range(len(case.operands))]
    declared = ", ".join(f"{n}: {of}" for n, of in zip(names, case.operands, strict=True))
    inputs = struct(*case.operands)
    loads = "\n".join(
        f"  %p{n}: ptr = kgen.struct.gep %in {{type = {inputs}, index = {n}}}\n"
        f"  {a}: {of} = pop.load %p{n}"
        for n, (a, of) in enumerate(zip(names, case.operands, strict=True))
    )
    return f"""
    func @{name}({declared}) -> {case.result} {{
    ^entry:
      %r: {case.result} = {case.row.name} {", ".join(names)} {case.attributes}
      return %r
    }}
    export func @native_{name}(%in: ptr, %out: ptr) -> none {{
    ^entry:
{loads}
      %r: {case.result} = call @{name}({", ".join(names)})
      pop.store %r, %out
      return
    }}
    """


def is_tested(row: Operation) -> bool:
    memory = row.effect in (Effect.READS, Effect.WRITES, Effect.CONTROL)
    pointers = "pointer" in row.meaning or "step" in row.meaning or row.meaning == "offset"
    return not memory and not pointers and row.meaning not in ELSEWHERE


TESTED = sorted(name for name, row in OPERATIONS.items() if is_tested(row))


@dataclass(repr=False)
class Both:
    """All cases, ready to run both ways."""

    cases: dict[str, list[tuple[str, Case]]]
    machine: Machine
    loaded: list[LoadedObject]
    natives: dict[str, int]


@cache
def both() -> Both:
    texts, cases, natives = [], {}, {}
    for name in TESTED:
        chosen = cases_of(OPERATIONS[name])
        cases[name] = [(f"c{len(natives) + n}", case) for n, case in enumerate(chosen)]
        for case_name, case in cases[name]:
            texts.append(function_of(case, case_name))
            natives[case_name] = 0
    module = parse_module("".join(texts))
    assert verify(module) == []
    for function in module.functions.values():
        function.exported = function.name.startswith("native_")
    table = ", ".join(f"ptr @native_{name}" for name in natives)
    ir = emit_module(module) + f"\n@main = global [{len(natives)} x ptr] [{table}]\n"
    loaded = load_object(compile_ir(ir, host_target(), Options(0)).object_code())
    addresses = (ctypes.c_uint64 * len(natives)).from_address(loaded.address)
    natives = dict(zip(natives, addresses, strict=True))
    return Both(cases, Machine(module), [loaded], natives)


def specials(of: Type) -> list[int]:
    bits = LAYOUT.bits(of)
    if isinstance(of, FloatType):
        if of.bits == 8:
            return [
                0,
                1,
                0x38,
                0x3C,
                0x40,
                0x6F,
                0x70,
                0x7B,
                0x7C,
                0x7E,
                0x7F,
                0x80,
                0xB8,
                0xFE,
                0xFF,
            ]
        one = ((1 << (of.bits - of.mantissa - 2)) - 1) << of.mantissa
        infinity = ((1 << (of.bits - 1 - of.mantissa)) - 1) << of.mantissa
        sign = 1 << (bits - 1)
        nan = infinity | 1 << (of.mantissa - 1)
        plain = [0, one, infinity, nan, 1, infinity - 1, one + 1, one | 1 << (of.mantissa - 1)]
        return plain + [value | sign for value in plain]
    top = 1 << (bits - 1)
    return [
        0,
        1,
        top - 1 if bits > 1 else 0,
        top,
        (1 << bits) - 1,
        2 % (1 << bits),
        bits % top or 0,
    ]


def scalars(of: Type) -> st.SearchStrategy[int]:
    bits = st.sampled_from(specials(of)) | st.integers(0, (1 << LAYOUT.bits(of)) - 1)
    # A machine may take the smallest numbers of this format for nought; operations.py says so.
    return bits.filter(lambda b: not 0 < b & 0x7FFF < 0x80) if of is BF16 else bits


def constants(of: Type) -> st.SearchStrategy[Constant]:
    match of:
        case VectorType(element=element):
            count = of.count
        case StructType(fields=fields):
            parts = st.tuples(*map(constants, fields))
            return parts.map(lambda elements: AggregateConstant(of, elements))
        case VariantType(alternatives=alternatives):
            return st.integers(0, len(alternatives) - 1).flatmap(
                lambda tag: constants(alternatives[tag]).map(
                    lambda part: AggregateConstant(of, (part,), tag)
                )
            )
        case _ if hasattr(of, "count"):
            element, count = of.element, of.count  # type: ignore[attr-defined]
        case _:
            return scalars(of).map(lambda bits: ScalarConstant(of, bits))
    inner = st.lists(constants(element), min_size=count, max_size=count)
    return inner.map(lambda elements: AggregateConstant(of, tuple(elements)))


def run_native(both: Both, name: str, case: Case, arguments: list[Constant]) -> object:
    """Run the machine code of a case; return its result as the interpreter reads it."""
    codecs, memory = both.machine.codecs, both.machine.memory
    inputs = struct(*case.operands)
    given_bytes = memory.allocate(LAYOUT.size(inputs))
    values = tuple(both.machine.constant(argument) for argument in arguments)
    codecs.writer(inputs)(given_bytes, 0, values)
    size = LAYOUT.size(case.result)
    # Vectors are loaded with their natural alignment.
    source = ctypes.create_string_buffer(len(given_bytes.data) + 64)
    target = ctypes.create_string_buffer(size + 64)
    at = ctypes.addressof(source) + 63 & -64
    into = ctypes.addressof(target) + 63 & -64
    ctypes.memmove(at, bytes(given_bytes.data), len(given_bytes.data))
    ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)(both.natives[name])(at, into)
    result = memory.allocate(size)
    result.data[:] = ctypes.string_at(into, size)
    value = codecs.reader(case.result)(result, 0)
    memory.free(given_bytes)
    memory.free(result)
    return value


def agree(of: Type, first: object, second: object, approximate: bool) -> bool:
    if isinstance(of, FloatType):
        assert isinstance(first, float)
        assert isinstance(second, float)
        if first != first or second != second:
            return first != first and second != second
        if of.name == "bf16" and max(abs(first), abs(second)) < 2.0**-125:
            return True
        if approximate:
            if first == second:
                return True
            if math.isinf(first) or math.isinf(second):
                return abs(first - second) != first  # on the edge of the range
            least = bits_to_float(1, of)
            ulp = max(abs(first), abs(second)) * 2.0 ** (2 - of.mantissa)
            return abs(first - second) <= max(ulp, 4 * least)
        return (first, math.copysign(1, first)) == (second, math.copysign(1, second))
    if isinstance(first, tuple):
        assert isinstance(second, tuple)
        match of:
            case StructType(fields=fields):
                parts = fields
            case VariantType(alternatives=alternatives):
                tag = int(first[0])
                return first[0] == second[0] and agree(
                    alternatives[tag], first[1], second[1], False
                )
            case _:
                parts = (of.element,) * len(first)  # type: ignore[attr-defined]
        return all(map(agree, parts, first, second, [approximate] * len(parts)))
    return first == second


def test_every_meaning_can_be_emitted_and_evaluated() -> None:
    assert EMITTERS.keys() == MEANINGS
    # Room on the stack belongs to a frame, which the decoder knows.
    assert EVALUATORS.keys() | {"stack_allocation"} == MEANINGS


def test_every_operation_on_values_has_cases() -> None:
    assert [name for name in TESTED if not both().cases[name]] == []


@pytest.mark.parametrize("name", TESTED)
@settings(
    max_examples=15, suppress_health_check=list(HealthCheck), phases=[Phase.generate], database=None
)
@given(data=st.data())
def test_the_interpreter_and_the_machine_agree(name: str, data: st.DataObject) -> None:
    ways = both()
    case_name, case = data.draw(st.sampled_from(ways.cases[name]))
    arguments = [data.draw(constants(of)) for of in case.operands]
    result = ways.machine.evaluate(case_name, arguments)
    if isinstance(result, Failure):
        assert result.reason is Reason.UNDEFINED, result
        return
    assert isinstance(result, Success)
    interpreted = ways.machine.constant(result.value)
    native = run_native(ways, case_name, case, arguments)
    approximate = case.row.meaning in APPROXIMATE
    assert agree(case.result, interpreted, native, approximate), (case, interpreted, native)


def test_small_floats_are_rounded_to_32_bits_first() -> None:
    # As exact sums these would be rounded up to the next power of two.
    of = parse_type("f8e8m0fnu")
    assert isinstance(of, FloatType)
    rounded = rounding(of)
    for small, large in ((35, 64), (191, 230)):
        sum_ = bits_to_float(small, of) + bits_to_float(large, of)
        assert rounded(sum_) == bits_to_float(large, of)


@pytest.mark.parametrize("name", ["f8e4m3fn", "f8e4m3fnuz", "f8e5m2", "f8e5m2fnuz"])
def test_what_is_not_a_number_has_the_sign_of_its_code(name: str) -> None:
    of = parse_type(name)
    assert isinstance(of, FloatType)
    numbers = [bits_to_float(code, of) for code in range(256)]
    missing = [code for code, number in enumerate(numbers) if number != number]
    assert missing
    assert all((math.copysign(1, numbers[code]) < 0) == (code >= 128) for code in missing)
