"""Finds what is wrong with concrete MIR, so that bad code never reaches LLVM.

A problem here is a bug of who made the MIR, not of the program: it names the function, the block
and the instruction, and is not a diagnostic.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from compiler_core.mir.body import (
    FUNCTION_HINTS,
    PARAMETER_HINTS,
    AddressOf,
    Assign,
    Attributes,
    Block,
    Branch,
    Call,
    Callee,
    Copy,
    Function,
    FunctionName,
    Instruction,
    Local,
    Module,
    Move,
    Operand,
    Operate,
    Place,
    Raise,
    Return,
    Switch,
    Terminator,
    TryCall,
    successors,
)
from compiler_core.mir.constants import (
    AggregateConstant,
    BytesConstant,
    Constant,
    FunctionAddress,
    GlobalAddress,
    ScalarConstant,
    ZeroConstant,
)
from compiler_core.mir.flow import bit_of, gain_of, read_locals, surely_written
from compiler_core.mir.layout import DataLayout
from compiler_core.mir.operations import FAST_MATH, OPERATIONS, AttributeRule, Kind
from compiler_core.mir.places import ProjectionError, operand_type, place_type
from compiler_core.mir.printer import print_instruction, print_operand, print_terminator
from compiler_core.mir.types import (
    BOOL,
    NEVER,
    NONE,
    POINTER,
    ArrayType,
    FloatType,
    FunctionPointerType,
    IntType,
    PointerType,
    Signature,
    StructType,
    Type,
    VariantType,
    VectorType,
    function_pointer,
    is_integral,
)
from compiler_core.mir.typing_rules import RuleError
from compiler_core.source.span import Span

POINTER_SIZED = 64


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong, and where."""

    message: str
    where: str
    span: Span | None = None

    def __str__(self) -> str:
        return f"{self.where}: {self.message}"


class _WrongError(Exception):
    """Carries the message of a problem to who knows where it is."""


def verify(module: Module, layout: DataLayout | None = None) -> list[Problem]:
    """Return the problems of a module; none means that it can be compiled and interpreted."""
    return _Verifier(module, layout or DataLayout()).run()


class _Verifier:
    def __init__(self, module: Module, layout: DataLayout) -> None:
        self.module = module
        self.layout = layout
        self.problems: list[Problem] = []
        self.function: Function | None = None
        self.blocks: set[Block] = set()
        self.locals: set[Local] = set()

    def run(self) -> list[Problem]:
        module = self.module
        names: set[str] = set()
        for name in [*module.functions, *module.externals, *module.globals]:
            if name in names:
                self.problems.append(Problem(f"@{name} is declared twice", "module"))
            names.add(name)
        for one in module.globals.values():
            try:
                self.constant(one.value)
            except _WrongError as wrong:
                self.problems.append(Problem(str(wrong), f"@{one.name}"))
        for external in module.externals.values():
            if external.signature.raises is not None:
                message = "a C function does not raise"
                self.problems.append(Problem(message, f"@{external.name}"))
        for function in module.functions.values():
            self.check_function(function)
        return self.problems

    def report(self, message: str, block: Block | None = None, span: Span | None = None) -> None:
        assert self.function is not None
        where = f"@{self.function.name}" + (f" ^{block.name}" if block is not None else "")
        self.problems.append(Problem(message, where, span))

    # Functions

    def check_function(self, function: Function) -> None:
        self.function = function
        self.blocks = set(function.blocks)
        everything = [parameter.local for parameter in function.parameters] + function.locals
        self.locals = set(everything)
        self._distinct("a local", everything)
        self._distinct("a block", function.blocks)
        for hint in function.hints - FUNCTION_HINTS:
            self.report(f"there is no hint {hint!r} for functions", span=function.span)
        for parameter in function.parameters:
            for hint, number in parameter.hints.items():
                if PARAMETER_HINTS.get(hint) is not (number > 0):
                    self.report(f"{hint!r} is not a hint for parameters", span=function.span)
            if parameter.local.type is NEVER:
                self.report("a parameter cannot be of type never", span=function.span)
        if not function.blocks:
            self.report("a function needs a block", span=function.span)
        sound = True
        for block in function.blocks:
            sound &= self.check_block(block)
        if sound and function.blocks:
            self.check_initialisation(function)

    def _distinct(self, what: str, things: Iterable[Local] | Iterable[Block]) -> None:
        names = set()
        for thing in things:
            if thing.name in names:
                self.report(f"{what} has the name of another: {thing.name}")
            names.add(thing.name)

    def check_block(self, block: Block) -> bool:
        count = len(self.problems)
        for instruction in block.instructions:
            try:
                self.instruction(instruction)
            except (_WrongError, ProjectionError) as wrong:
                shown = print_instruction(instruction)
                self.report(f"{wrong}, in `{shown}`", block, instruction.span)
        terminator = block.terminator
        if terminator is None:
            self.report("a block needs a terminator", block)
            return False
        try:
            self.terminator(terminator)
        except (_WrongError, ProjectionError) as wrong:
            shown = print_terminator(terminator)
            self.report(f"{wrong}, in `{shown}`", block, terminator.span)
        return len(self.problems) == count

    def check_initialisation(self, function: Function) -> None:
        written = surely_written(function)
        numbers = written.numbers
        for block in function.blocks:
            known = written.entering.get(block)
            if known is None:
                continue
            for instruction in block.instructions:
                self._check_reads(instruction, known, numbers, block)
                known |= gain_of(instruction, numbers)
            if block.terminator is not None:
                self._check_reads(block.terminator, known, numbers, block)

    def _check_reads(
        self,
        step: Instruction | Terminator,
        known: int,
        numbers: dict[Local, int],
        block: Block,
    ) -> None:
        for local in read_locals(step):
            if not known & bit_of(Place(local), numbers):
                self.report(f"%{local.name} may be read before it is written", block, step.span)

    # Instructions

    def instruction(self, instruction: Instruction) -> None:
        match instruction:
            case Assign(destination=destination, source=source):
                self.same(self.place(destination), self.operand(source))
            case AddressOf(destination=destination, place=place):
                self.place(place)
                target = self.place(destination)
                if str(target)[:3] != "ptr":
                    raise _WrongError(f"an address is a pointer, not {target}")
            case Operate():
                self.operation(instruction)
            case Call(destination=destination, callee=callee, arguments=arguments):
                called = self.call(callee, arguments)
                if called.raises is not None:
                    raise _WrongError("what may raise is called with try")
                self.result(destination, called.result)

    def operation(self, instruction: Operate) -> None:
        operation = OPERATIONS.get(instruction.name)
        if operation is None:
            raise _WrongError(f"there is no operation {instruction.name}")
        destination = instruction.destination
        wanted = self.place(destination) if destination is not None else None
        operands = tuple(self.operand(operand) for operand in instruction.operands)
        self.attributes(operation.attributes, instruction.attributes)
        try:
            made = operation.rule(operands, instruction.attributes, wanted)
        except RuleError as error:
            raise _WrongError(f"{instruction.name} {error}") from None
        if operation.meaning == "retype":
            self.retype(operands[0], made)
        if operation.meaning == "bswap" and self.scalar_bits(operands[0]) % 16:
            raise _WrongError(
                f"{instruction.name} takes an even number of bytes, not {operands[0]}"
            )
        if operation.meaning == "resize":
            self.resize(instruction.name, operands[0], made)
        self.result(destination, made, operation.meaning == "store")

    def resize(self, name: str, source: Type, target: Type) -> None:
        bits, wanted = self.scalar_bits(source), self.scalar_bits(target)
        if (name == "llvm.trunc" and wanted >= bits) or (
            name in ("llvm.sext", "llvm.zext") and wanted <= bits
        ):
            raise _WrongError(f"{name} does not go from {source} to {target}")

    def scalar_bits(self, of: Type) -> int:
        return self.layout.bits(of.element if isinstance(of, VectorType) else of)

    def retype(self, source: Type, target: Type) -> None:
        if source is target:
            return
        for of in (source, target):
            if isinstance(of, (StructType, ArrayType, VariantType)) or of in (NONE, NEVER):
                raise _WrongError(f"{source} cannot be read as {target}")
        if self.bits(source) != self.bits(target):
            raise _WrongError(f"{source} and {target} differ in size")

    def bits(self, of: Type) -> int:
        if isinstance(of, VectorType):
            return self.layout.bits(of.element) * of.count
        return self.layout.bits(of)

    def attributes(self, allowed: tuple[AttributeRule, ...], given: Attributes) -> None:
        known = {rule.name for rule in allowed}
        for name in given:
            if name not in known:
                raise _WrongError(f"there is no attribute {name}")
        for rule in allowed:
            value = given.get(rule.name)
            if value is None:
                if rule.required:
                    raise _WrongError(f"the attribute {rule.name} is missing")
                continue
            if not _ATTRIBUTE_CHECKS[rule.kind](value):
                raise _WrongError(f"the attribute {rule.name} is {rule.kind.value}, not {value}")
            if rule.words and value not in rule.words:
                raise _WrongError(f"{rule.name} is one of {', '.join(sorted(rule.words))}")
            if rule.name == "fastmath" and not set(str(value).split()) <= FAST_MATH:
                raise _WrongError(f"fastmath is some of {', '.join(sorted(FAST_MATH))}")
            if rule.name == "alignment" and (int(str(value)) & (int(str(value)) - 1)):
                raise _WrongError(f"an alignment is a power of two, not {value}")

    def result(self, destination: Place | None, made: Type, optional: bool = False) -> None:
        if destination is None:
            return
        if optional or made in (NONE, NEVER):
            if self.place(destination) is not NONE:
                raise _WrongError("there is no result to put into a place")
            return
        self.same(self.place(destination), made)

    def call(self, callee: Callee, arguments: tuple[Operand, ...]) -> Signature:
        if isinstance(callee, FunctionName):
            called = self.module.signature_of(callee.name)
            if called is None:
                raise _WrongError(f"there is no function @{callee.name}")
        else:
            of = self.operand(callee.pointer)
            if not isinstance(of, FunctionPointerType):
                raise _WrongError(f"{of} cannot be called")
            called = of.signature
        given = [self.operand(argument) for argument in arguments]
        wanted = called.parameters
        if len(given) < len(wanted) or (len(given) > len(wanted) and not called.variadic):
            raise _WrongError(f"takes {len(wanted)} arguments, not {len(given)}")
        for of, parameter in zip(given, wanted, strict=False):
            self.same(parameter, of)
        return called

    # Terminators

    def terminator(self, terminator: Terminator) -> None:
        assert self.function is not None
        for target in successors(terminator):
            if target not in self.blocks:
                raise _WrongError(f"^{target.name} is not a block of this function")
        match terminator:
            case Branch(condition=condition):
                self.same(BOOL, self.operand(condition))
            case Switch(value=value, cases=cases):
                of = self.operand(value)
                if not is_integral(of):
                    raise _WrongError(f"switches on an integer, not {of}")
                if len({number for number, _ in cases}) != len(cases):
                    raise _WrongError("switches twice on one number")
            case Return(value=value):
                of = self.operand(value) if value is not None else NONE
                if self.function.result is NEVER:
                    raise _WrongError("a function of type never does not return")
                self.same(self.function.result, of)
            case Raise(error=error):
                if self.function.raises is None:
                    raise _WrongError("this function does not raise")
                self.same(self.function.raises, self.operand(error))
            case TryCall() as call:
                called = self.call(call.callee, call.arguments)
                if called.raises is None:
                    raise _WrongError("what does not raise is called without try")
                self.result(call.destination, called.result)
                if call.error is not None:
                    self.same(self.place(call.error), called.raises)

    # Places and operands

    def place(self, place: Place) -> Type:
        if place.local not in self.locals:
            raise _WrongError(f"%{place.local.name} is not a local of this function")
        return place_type(place)

    def operand(self, operand: Operand) -> Type:
        if isinstance(operand, (Copy, Move)):
            return self.place(operand.place)
        self.constant(operand)
        return operand_type(operand)

    def constant(self, constant: Constant) -> None:
        match constant:
            case ScalarConstant(type=of, bits=bits):
                if not (is_integral(of) or isinstance(of, (FloatType, PointerType))):
                    raise _WrongError(f"a number cannot be of type {of}")
                if not 0 <= bits < 1 << max(self.layout.bits(of), POINTER_SIZED):
                    raise _WrongError(f"{bits} does not fit {of}")
            case AggregateConstant(type=of, elements=elements, tag=tag):
                for element in elements:
                    self.constant(element)
                given = tuple(element.type for element in elements)
                if given != self.parts(of, tag):
                    raise _WrongError(f"{print_operand(constant)} has other elements than its type")
            case BytesConstant(type=of, data=data):
                byte = isinstance(of, ArrayType) and of.element
                if not isinstance(byte, IntType) or byte.bits != 8:
                    raise _WrongError(f"bytes make an array of i8, not {of}")
                if isinstance(of, ArrayType) and of.count != len(data):
                    raise _WrongError(f"{len(data)} bytes do not make {of}")
            case GlobalAddress(name=name):
                if name not in self.module.globals:
                    raise _WrongError(f"there is no global @{name}")
            case FunctionAddress(type=of, name=name):
                called = self.module.signature_of(name)
                if called is None:
                    raise _WrongError(f"there is no function @{name}")
                if of is not function_pointer(called) and of is not POINTER:
                    raise _WrongError(f"@{name} is of type {function_pointer(called)}, not {of}")
            case ZeroConstant(type=of):
                if of is NEVER:
                    raise _WrongError("never has no value")

    def parts(self, of: Type, tag: int) -> tuple[Type, ...]:
        match of:
            case VectorType(element=element, count=count) | ArrayType(element=element, count=count):
                return (element,) * count
            case StructType(fields=parts):
                return parts
            case VariantType(alternatives=parts) if 0 <= tag < len(parts):
                return (parts[tag],)
        raise _WrongError(f"{of} has no elements")

    def same(self, wanted: Type, given: Type) -> None:
        if wanted is not given:
            raise _WrongError(f"expected {wanted}, not {given}")


def _is_numbers(value: object) -> bool:
    return isinstance(value, tuple) and all(isinstance(number, int) for number in value)


_ATTRIBUTE_CHECKS: dict[Kind, Callable[[object], bool]] = {
    Kind.FLAG: lambda value: isinstance(value, bool),
    Kind.NUMBER: lambda value: isinstance(value, int) and not isinstance(value, bool),
    Kind.WORD: lambda value: isinstance(value, str),
    Kind.NUMBERS: _is_numbers,
    Kind.TYPE: lambda value: isinstance(value, Type),
}
