"""MIR as text that a person can read and the parser reads back.

A module is a list of globals, externals and functions; a function a list of blocks, one line for
each instruction. `text_parser` documents the grammar.
"""

from __future__ import annotations

from collections.abc import Iterator

from compiler_core.mir.body import (
    AddressOf,
    Assign,
    Attribute,
    Attributes,
    Branch,
    Call,
    Callee,
    Copy,
    Deref,
    ElementOf,
    External,
    FieldOf,
    Function,
    FunctionName,
    Global,
    Goto,
    Instruction,
    Local,
    Module,
    Move,
    Operand,
    Operate,
    Parameter,
    PayloadOf,
    Place,
    Raise,
    Return,
    Switch,
    Terminator,
    TryCall,
    Unreachable,
)
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
from compiler_core.mir.numbers import bits_to_float, float_to_bits
from compiler_core.mir.types import BOOL, NONE, POINTER, FloatType, Type, VariantType, is_signed
from compiler_core.source.span import Span


def print_module(module: Module, spans: bool = False) -> str:
    """Return a module as text, with the spans of instructions when asked for."""
    parts = [f"module {quoted(module.name.encode())}\n"]
    parts += [print_global(one) + "\n" for one in module.globals.values()]
    parts += [print_external(external) + "\n" for external in module.externals.values()]
    for function in module.functions.values():
        parts.append("\n" + print_function(function, spans))
    return "".join(parts)


def print_global(one: Global) -> str:
    """Return a global as a line of text."""
    mutable = "mut " if one.mutable else ""
    alignment = f" align {one.alignment}" if one.alignment else ""
    return f"global {mutable}@{one.name}{alignment} = {print_constant(one.value)}"


def print_external(external: External) -> str:
    """Return the declaration of an external symbol as a line of text."""
    linked = f" = @{external.symbol}" if external.symbol else ""
    return f"extern @{external.name}{external.signature}{_hints(external.hints)}{linked}"


def print_function(function: Function, spans: bool = False) -> str:
    """Return a function as lines of text."""
    return "".join(
        f"{text}{_span(span) if spans else ''}{end}\n"
        for text, span, end in _function_lines(function)
    )


def function_lines(function: Function) -> Iterator[tuple[str, Span | None]]:
    """Yield the lines of a function, each with the place of the source that its step is from."""
    for text, span, end in _function_lines(function):
        yield text + end, span


def _function_lines(function: Function) -> Iterator[tuple[str, Span | None, str]]:
    # Each with what follows a span that is shown.
    export = "export " if function.exported else ""
    form = "c " if function.as_c else ""
    parameters = ", ".join(map(_parameter, function.parameters))
    raises = f" raises {function.raises}" if function.raises is not None else ""
    name = f" as {quoted(function.display_name.encode())}" if function.display_name else ""
    yield (
        f"{export}func {form}@{function.name}({parameters}) -> {function.result}{raises}"
        f"{_hints(function.hints)}{name}",
        function.span,
        " {",
    )
    for local in function.locals:
        yield f"  local {_declared(local)}", local.span, ""
    for block in function.blocks:
        yield f"^{block.name}:", None, ""
        for instruction in block.instructions:
            yield f"  {print_instruction(instruction)}", instruction.span, ""
        if block.terminator is not None:
            terminator = block.terminator
            yield f"  {print_terminator(terminator)}", terminator.span, ""
    yield "}", None, ""


def _hints(hints: frozenset[str]) -> str:
    return f" [{', '.join(sorted(hints))}]" if hints else ""


def _span(span: Span | None) -> str:
    return f" !{span.start}:{span.end}" if span is not None else ""


def _declared(local: Local) -> str:
    return f"%{local.name}: {local.type}"


def _parameter(parameter: Parameter) -> str:
    hints = [f"{name}({n})" if n else name for name, n in sorted(parameter.hints.items())]
    return " ".join([_declared(parameter.local), *hints])


def print_instruction(instruction: Instruction) -> str:
    """Return an instruction as text."""
    match instruction:
        case Assign(destination=destination, source=source):
            return f"{print_place(destination)} = {print_operand(source)}"
        case AddressOf(destination=destination, place=place):
            return f"{print_place(destination)} = addr {print_place(place)}"
        case Operate(destination=target, name=name, operands=operands, attributes=attributes):
            arguments = ", ".join(map(print_operand, operands))
            words = filter(None, (name, arguments, print_attributes(attributes)))
            return _into(target) + " ".join(words)
        case Call(destination=target, callee=callee, arguments=arguments):
            return _into(target) + _call(callee, arguments)


def print_terminator(terminator: Terminator) -> str:
    """Return a terminator as text."""
    match terminator:
        case Goto(target=target):
            return f"goto ^{target.name}"
        case Branch(condition=condition, then=then, otherwise=otherwise, likely=likely):
            hint = "" if likely is None else " likely" if likely else " unlikely"
            return f"branch {print_operand(condition)}, ^{then.name}, ^{otherwise.name}{hint}"
        case Switch(value=value, cases=cases, otherwise=otherwise):
            arms = "".join(f", {number} -> ^{block.name}" for number, block in cases)
            return f"switch {print_operand(value)}{arms}, else ^{otherwise.name}"
        case Return(value=value):
            return f"return {print_operand(value)}" if value is not None else "return"
        case Raise(error=error):
            return f"raise {print_operand(error)}"
        case TryCall() as call:
            caught = f" {print_place(call.error)}" if call.error is not None else ""
            return (
                f"try {_into(call.destination)}{_call(call.callee, call.arguments)} "
                f"^{call.then.name}, catch{caught} ^{call.handler.name}"
            )
        case Unreachable():
            return "unreachable"


def _into(destination: Place | None) -> str:
    return f"{print_place(destination)} = " if destination is not None else ""


def _call(callee: Callee, arguments: tuple[Operand, ...]) -> str:
    name = (
        f"@{callee.name}"
        if isinstance(callee, FunctionName)
        else f"*{print_operand(callee.pointer)}"
    )
    return f"call {name}({', '.join(map(print_operand, arguments))})"


def print_place(place: Place) -> str:
    """Return a place as text."""
    parts = [f"%{place.local.name}"]
    for projection in place.projections:
        match projection:
            case FieldOf(index=index):
                parts.append(f".{index}")
            case ElementOf(index=index):
                parts.append(f"[{index}]")
            case PayloadOf(index=index):
                parts.append(f"?{index}")
            case Deref(type=of):
                parts.append(f".*<{of}>")
    return "".join(parts)


def print_operand(operand: Operand) -> str:
    """Return an operand as text."""
    match operand:
        case Copy(place=place):
            return print_place(place)
        case Move(place=place):
            return f"move {print_place(place)}"
        case _:
            return print_constant(operand)


def print_constant(constant: Constant) -> str:
    """Return a constant as text."""
    match constant:
        case ScalarConstant(type=of, bits=bits):
            return _scalar(of, bits)
        case AggregateConstant(type=of, elements=elements, tag=tag):
            mark = f"#{tag} " if isinstance(of, VariantType) else ""
            return f"{mark}[{', '.join(map(print_constant, elements))}]: {of}"
        case BytesConstant(type=of, data=data):
            return f"b{quoted(data)}: {of}"
        case StringConstant(data=data):
            return quoted(data)
        case GlobalAddress(name=name, offset=offset):
            return f"@{name}{offset:+}" if offset else f"@{name}"
        case FunctionAddress(type=of, name=name):
            return f"@{name}: {of}"
        case ZeroConstant(type=of):
            return "none" if of is NONE else "null" if of is POINTER else f"zero: {of}"
        case UndefinedConstant(type=of):
            return f"undef: {of}"


def _scalar(of: Type, bits: int) -> str:
    if of is BOOL:
        return "true" if bits else "false"
    if isinstance(of, FloatType):
        value = bits_to_float(bits, of)
        shown = repr(value)
        # Decimal where it reads back as the same bits; a payload of a NaN does not.
        exact = value == value and float_to_bits(float(shown), of) == bits
        return f"{shown}: {of}" if exact else f"{bits:#x}: {of}"
    width = getattr(of, "bits", 64)
    if is_signed(of) and bits >> (width - 1):
        bits -= 1 << width
    return f"{bits}: {of}"


def print_attributes(attributes: Attributes) -> str:
    """Return attributes in braces, nothing when there are none."""
    if not attributes:
        return ""
    shown = [_attribute(name, value) for name, value in sorted(attributes.items())]
    return f"{{{', '.join(shown)}}}"


def _attribute(name: str, value: Attribute) -> str:
    match value:
        case bool():
            return name if value else f"{name} = false"
        case str():
            return f"{name} = {quoted(value.encode())}"
        case tuple():
            return f"{name} = [{', '.join(map(str, value))}]"
        case _:
            return f"{name} = {value}"


def quoted(data: bytes) -> str:
    """Return bytes as a string literal of printable ASCII."""
    parts = []
    for byte in data:
        if byte in b'"\\':
            parts.append("\\" + chr(byte))
        elif 32 <= byte < 127:
            parts.append(chr(byte))
        elif byte == 10:
            parts.append("\\n")
        else:
            parts.append(f"\\x{byte:02x}")
    return f'"{"".join(parts)}"'
