"""Low types and constants as LLVM IR text, and which values are passed by address."""

from __future__ import annotations

from compiler_core.mir.constants import (
    AggregateConstant,
    BytesConstant,
    Constant,
    FunctionAddress,
    GlobalAddress,
    ScalarConstant,
    StringConstant,
    UndefinedConstant,
    ZeroConstant,
)
from compiler_core.mir.layout import DataLayout
from compiler_core.mir.numbers import bits_to_float, float_to_bits
from compiler_core.mir.target import Convention
from compiler_core.mir.types import (
    BOOL,
    F64,
    NEVER,
    NONE,
    ArrayType,
    FloatType,
    FunctionPointerType,
    IndexType,
    IntType,
    NeverType,
    NoneType,
    PointerType,
    Signature,
    StructType,
    Type,
    VariantType,
    VectorType,
    holds_variant,
    is_signed,
    struct,
    width_of,
)

# What is larger goes through memory: as arguments and results, and as locals of functions.
DIRECT_BYTES = 32
DIRECT_PARTS = 8

_FLOAT_NAMES = {"f16": "half", "bf16": "bfloat", "f32": "float", "f64": "double"}


class LlvmTypes:
    """The spelling of types and constants for one data layout."""

    __slots__ = ("_direct", "_names", "at_run_time", "convention", "layout", "strings")

    def __init__(
        self,
        layout: DataLayout,
        convention: Convention = Convention.X86_64,
        *,
        at_run_time: bool = True,
    ) -> None:
        self.layout = layout
        self.convention = convention
        self.at_run_time = at_run_time
        """Whether the code is for a program that runs, and not for the compiler."""
        self._names: dict[Type, str] = {}
        self._direct: dict[Type, bool] = {}
        self.strings: dict[bytes, str] = {}
        """The names of the globals that hold strings."""

    def name(self, of: Type) -> str:
        """Return the LLVM type of values of type `of`."""
        name = self._names.get(of)
        if name is None:
            name = self._names[of] = self._spell(of)
        return name

    def _spell(self, of: Type) -> str:
        match of:
            case IntType(bits=bits):
                return f"i{bits}"
            case IndexType():
                return f"i{self.layout.pointer_bits}"
            case FloatType(name=name):
                return _FLOAT_NAMES.get(name, "i8")
            case PointerType(space=space):
                return f"ptr addrspace({space})" if space else "ptr"
            case FunctionPointerType():
                return "ptr"
            case VectorType(element=element, count=count):
                return f"<{count} x {self.name(element)}>"
            case ArrayType(element=element, count=count):
                return f"[{count} x {self.name(element)}]"
            case StructType(fields=fields):
                inner = [*map(self.name, fields), *_filling(of)]
                return f"{{ {', '.join(inner)} }}" if inner else "{}"
            case VariantType():
                # Integers as wide as the alignment give LLVM the size and alignment of any payload.
                unit = self.layout.of(of).alignment
                count = self.layout.of(of).offsets[1] // unit
                # No integer is aligned to more than 16 bytes; a vector of bytes may be.
                chunk = f"i{8 * unit}" if unit <= 16 else f"<{unit} x i8>"
                return f"{{ [{count} x {chunk}], i8 }}"
            case NoneType() | NeverType():
                return "{}"
        raise TypeError(f"{of} has no LLVM type")

    def is_direct(self, of: Type) -> bool:
        """Tell whether values of a type are passed in registers, not by the address of a copy."""
        known = self._direct.get(of)
        if known is None:
            aggregate = isinstance(of, (ArrayType, StructType, VariantType))
            small = self.layout.size(of) <= DIRECT_BYTES and _parts(of) <= DIRECT_PARTS
            known = self._direct[of] = not aggregate or small
        return known

    def is_register(self, of: Type) -> bool:
        """Tell whether a local of a type that is written once becomes an LLVM value."""
        # Variants are taken apart through memory anyway, which LLVM's SROA turns into registers.
        return self.is_direct(of) and not holds_variant(of)

    def returned(self, signature: Signature) -> Type:
        """Return the type of what a call gives back: for one that may raise, the tagged result."""
        if signature.raises is None:
            return NONE if signature.result is NEVER else signature.result
        result = NONE if signature.result is NEVER else signature.result
        return struct(result, signature.raises, BOOL)

    # Constants

    def constant(self, constant: Constant) -> str:
        """Return a constant without its type."""
        match constant:
            case ScalarConstant(type=of, bits=bits):
                if isinstance(of, FloatType):
                    return _float(of, bits)
                if isinstance(of, PointerType):
                    return f"inttoptr (i64 {bits} to ptr)"
                return str(bits & ((1 << self.layout.bits(of)) - 1))
            case AggregateConstant(type=VariantType() as of):
                return self._variant(of, constant)
            case AggregateConstant(type=of, elements=elements):
                inner = ", ".join([self.typed(element) for element in elements])
                match of:
                    case VectorType():
                        return f"<{inner}>"
                    case ArrayType():
                        return f"[{inner}]"
                    case StructType() if filling := _filling(of):
                        inner = ", ".join([*([inner] if inner else []), f"{filling[0]} undef"])
                return f"{{ {inner} }}"
            case BytesConstant(data=data):
                return f'c"{escaped(data)}"'
            case StringConstant(data=data):
                name = self.strings.get(data)
                if name is None:
                    name = self.strings[data] = f"@.str.{len(self.strings)}"
                return name
            case GlobalAddress(name=name, offset=offset):
                symbol = f"@{symbol_name(name)}"
                if not offset:
                    return symbol
                return f"getelementptr (i8, ptr {symbol}, i64 {offset})"
            case FunctionAddress(name=name):
                return f"@{symbol_name(name)}"
            case ZeroConstant(type=of):
                return zero(of)
            case UndefinedConstant():
                return "undef"

    def typed(self, constant: Constant) -> str:
        """Return a constant after its type."""
        if isinstance(constant, AggregateConstant) and isinstance(constant.type, VariantType):
            return f"{self.variant_type(constant.type, constant)} {self.constant(constant)}"
        return f"{self.constant_type(constant)} {self.constant(constant)}"

    def constant_type(self, constant: Constant) -> str:
        """Return the LLVM type of a constant: of a variant's, that of its alternative."""
        match constant:
            case AggregateConstant(type=VariantType() as of):
                return self.variant_type(of, constant)
            case AggregateConstant(type=StructType() as of, elements=elements):
                return f"{{ {', '.join([*map(self.constant_type, elements), *_filling(of)])} }}"
        return self.name(constant.type)

    def variant_type(self, of: VariantType, constant: AggregateConstant) -> str:
        """Return the packed structure that lays out one alternative of a variant and its tag."""
        payload = self.constant_type(constant.elements[0])
        layout = self.layout.of(of)
        inside = layout.offsets[1] - self.layout.size(constant.elements[0].type)
        after = layout.size - layout.offsets[1] - 1
        return f"<{{ {payload}, [{inside} x i8], i8, [{after} x i8] }}>"

    def _variant(self, of: VariantType, constant: AggregateConstant) -> str:
        layout = self.layout.of(of)
        inside = layout.offsets[1] - self.layout.size(constant.elements[0].type)
        after = layout.size - layout.offsets[1] - 1
        return (
            f"<{{ {self.typed(constant.elements[0])}, [{inside} x i8] zeroinitializer, "
            f"i8 {constant.tag}, [{after} x i8] zeroinitializer }}>"
        )


def _filling(of: StructType) -> list[str]:
    """The LLVM type without bytes behind the fields that gives a structure its alignment."""
    return [f"[0 x <{of.alignment} x i8>]"] if of.alignment > 1 else []


def zero(of: Type) -> str:
    """Return the value of a type whose bytes are nought."""
    match of:
        case IntType() | IndexType():
            return "0"
        case FloatType():
            return _float(of, 0)
        case PointerType() | FunctionPointerType():
            return "null"
    return "zeroinitializer"


def escaped(data: bytes) -> str:
    """Return bytes as the inside of an LLVM string."""
    return "".join(
        chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\{byte:02X}" for byte in data
    )


def symbol_name(name: str) -> str:
    """Return the name of a symbol as LLVM writes it after the @."""
    plain = name.replace("_", "a").replace(".", "a").replace("$", "a")
    if plain.isascii() and plain.isalnum() and not name[0].isdigit():
        return name
    return f'"{escaped(name.encode("utf-8", "surrogateescape"))}"'


def _float(of: FloatType, bits: int) -> str:
    if of.bits == 8:
        return str(bits)
    match of.name:
        case "f16":
            return f"0xH{bits:04X}"
        case "bf16":
            return f"0xR{bits:04X}"
        case "f64":
            return f"0x{bits:016X}"
    if bits & 0x7F800000 == 0x7F800000 and bits & 0x7FFFFF:
        # LLVM writes a float as the double of the same value; a conversion would quiet a NaN.
        wide = (bits >> 31) << 63 | 0x7FF << 52 | (bits & 0x7FFFFF) << 29
        return f"0x{wide:016X}"
    return f"0x{float_to_bits(bits_to_float(bits, of), F64):016X}"


def extension_of(of: Type) -> str:
    """Return how C wants a small integer to be widened."""
    match of:
        case _ if of is BOOL:
            return " zeroext"
        case FloatType() | VariantType():
            return ""
    bits = getattr(of, "bits", 64)
    if bits >= 32 or width_of(of) > 1:
        return ""
    return " signext" if is_signed(of) else " zeroext"


def _parts(of: Type) -> int:
    match of:
        case ArrayType(element=element, count=count):
            return count * _parts(element)
        case StructType(fields=fields):
            return sum(map(_parts, fields))
    return 1
