"""One MIR function as LLVM IR text.

A local that is written once, as a whole, and whose address nobody takes becomes an LLVM value: the
verifier has shown that such a write comes before every read. All other locals are room on the
stack, most of which LLVM's SROA turns into values again. Blocks are written in reverse postorder,
so that a value is known when a block that uses it is written.
"""

from __future__ import annotations

from collections.abc import Sequence

from compiler_core.codegen.c_values import (
    Passing,
    by_address,
    c_result,
    passing_of,
    passings,
    room,
)
from compiler_core.codegen.debug_info import DebugInfo
from compiler_core.codegen.emission_rules import EMITTERS, Operation
from compiler_core.codegen.llvm_types import LlvmTypes, extension_of, symbol_name
from compiler_core.codegen.small_floats import computes_small, emit_widened
from compiler_core.mir.body import (
    AddressOf,
    Assign,
    Block,
    Branch,
    Call,
    Callee,
    Copy,
    Deref,
    ElementOf,
    FieldOf,
    Function,
    FunctionName,
    Goto,
    Instruction,
    Local,
    Module,
    Move,
    Operand,
    Operate,
    PayloadOf,
    Place,
    Raise,
    Return,
    Switch,
    Terminator,
    TryCall,
    Unreachable,
    Variable,
    successors,
)
from compiler_core.mir.constants import AggregateConstant
from compiler_core.mir.flow import addressed_local, written_places
from compiler_core.mir.operations import OPERATIONS
from compiler_core.mir.places import operand_type, place_type, project
from compiler_core.mir.types import (
    NEVER,
    NONE,
    FunctionPointerType,
    Signature,
    StructType,
    Type,
)
from compiler_core.source.span import Span

# LLVM's names for the hints of a function. Nothing unwinds: errors are results.
_FUNCTION_ATTRIBUTES = {
    "alwaysinline": "alwaysinline",
    "noinline": "noinline",
    "inlinehint": "inlinehint",
    "cold": "cold",
    "hot": "hot",
    "nounwind": "nounwind",
    "noreturn": "noreturn",
    "willreturn": "willreturn",
    "pure": "memory(none)",
    "optsize": "optsize",
}
_PARAMETER_ATTRIBUTES = {"nocapture": "captures(none)"}


def function_attributes(hints: frozenset[str], result: Type, raises: Type | None = None) -> str:
    """Return the attributes of a function after its parameters."""
    words = {_FUNCTION_ATTRIBUTES[hint] for hint in hints} | {"nounwind"}
    # One that raises comes back to say so.
    if result is NEVER and raises is None:
        words.add("noreturn")
    return " ".join(sorted(words))


class FunctionEmitter:
    """Writes one function; used once."""

    __slots__ = (
        "allocas",
        "begin",
        "block_names",
        "count",
        "debug",
        "declared",
        "edges",
        "ends",
        "function",
        "lines",
        "location",
        "locations",
        "memory",
        "module",
        "returned",
        "types",
        "values",
    )

    def __init__(
        self, module: Module, function: Function, types: LlvmTypes, debug: DebugInfo | None
    ) -> None:
        self.module = module
        self.function = function
        self.types = types
        self.debug = debug
        self.lines: list[str] = []
        self.allocas: list[str] = []
        self.count = 0
        self.values: dict[Local, str] = {}
        """Of locals that are LLVM values."""
        self.memory: dict[Local, str] = {}
        """The addresses of all others."""
        self.block_names: dict[Block, str] = {}
        self.ends: dict[int, list[Local]] = {}
        """Variables that hold no value behind an instruction."""
        self.edges: list[str] = []
        """Small blocks on the way to others, written after all."""
        self.location = ""
        self.begin = ""
        """Where the body begins."""
        self.declared = ""
        """Where the function is declared."""
        self.locations: dict[Span, str] = {}
        self.returned = types.returned(function.signature)

    # The whole

    def emit(self) -> str:
        """Return the definition of the function."""
        function = self.function
        order = reverse_postorder(function)
        for number, block in enumerate(order):
            self.block_names[block] = f"b{number}"
        header = self._header()
        for block in order:
            self._block(block)
        start = f"  br label %b0{self.begin}"
        parts = [header, "entry:", *self.allocas, start, *self.lines, *self.edges, "}\n"]
        return "\n".join(parts)

    def _header(self) -> str:
        function = self.function
        types = self.types
        debug = ""
        if self.debug is not None:
            debug = self.debug.subprogram(function)
            if debug:
                self.location = self.declared = self.debug.location(function, function.span)
                first = _first_span(reverse_postorder(function))
                self.begin = self.debug.location(function, first)
            if self.debug.keeps_frames:
                debug = f' "frame-pointer"="all"{debug}'
            # By this programs tell of themselves who called whom.
            debug = f" uwtable{debug}"
        variables = self.debug.variables(function) if self.debug is not None else ()
        in_memory = _locals_in_memory(function, types)
        # Debuggers look for variables in memory; LLVM keeps track of those that it takes out.
        in_memory.update(variable.place.local for variable in variables)
        parameters = []
        indirect_result = self._is_by_address(function.as_c, self.returned)
        if indirect_result:
            parameters.append("ptr noalias sret(" + types.name(self.returned) + ") %result")
        passed = None
        if function.as_c:
            of = [parameter.local.type for parameter in function.parameters]
            passed = passings(of, self.returned, types)
        for number, parameter in enumerate(function.parameters):
            local = parameter.local
            name = f"%p{number}"
            if passed is not None and passed[number] != Passing():
                parameters += self._c_parameter(local, passed[number], name, local in in_memory)
                continue
            hints = "".join(
                f" {_PARAMETER_ATTRIBUTES.get(hint, hint)}" + (_argument(hint, n) if n else "")
                for hint, n in parameter.hints.items()
            )
            if not types.is_direct(local.type):
                # The caller made a copy for us.
                parameters.append(f"ptr noalias{hints} {name}")
                self.memory[local] = name
                continue
            parameters.append(f"{types.name(local.type)}{hints} {name}")
            if local in in_memory:
                slot = self._alloca(local.type)
                self.memory[local] = slot
                self.allocas.append(f"  store {types.name(local.type)} {name}, ptr {slot}")
            else:
                self.values[local] = name
        for local in function.locals:
            if local in in_memory:
                self.memory[local] = self._alloca(local.type)
        result = "void"
        if function.as_c:
            # Who calls it counts on the whole of a register.
            extension = extension_of(self.returned)
            result = f"{extension} {c_result(self.returned, types)}".lstrip()
        elif not indirect_result and self.returned is not NONE:
            result = types.name(self.returned)
        linkage = "" if function.exported else "internal "
        attributes = function_attributes(function.hints, function.result, function.raises)
        if not types.at_run_time:
            # A mistake is to end the process, and not to let LLVM conclude whatever it likes.
            attributes += " null_pointer_is_valid"
        for variable in variables:
            assert self.debug is not None
            address = self.memory[variable.place.local]
            self.allocas.append(self.debug.declaration(function, variable, address))
        if self.debug is not None and self.debug.keeps_frames:
            self._begin_variables(variables)
        return (
            f"define {linkage}{result} @{symbol_name(function.name)}({', '.join(parameters)}) "
            f"{attributes}{debug} {{"
        )

    def _c_parameter(self, local: Local, passing: Passing, name: str, in_memory: bool) -> list[str]:
        """Write what C passes of a structure as parameters, and put it together again."""
        types = self.types
        if passing.in_memory:
            # The caller made a copy for us.
            self.memory[local] = name
            return [f"{by_address(local.type, types)} {name}"]
        slot = self.alloca(f"[{room(local.type, types)} x i8]", 16)
        parts = []
        for number, register in enumerate(passing.registers):
            at = f"{name}.at{number}"
            self.allocas.append(f"  {at} = getelementptr inbounds i8, ptr {slot}, i64 {8 * number}")
            self.allocas.append(f"  store {register} {name}.{number}, ptr {at}")
            parts.append(f"{register} {name}.{number}")
        if in_memory:
            self.memory[local] = slot
        else:
            self.allocas.append(f"  {name} = load {types.name(local.type)}, ptr {slot}")
            self.values[local] = name
        return parts

    def _begin_variables(self, variables: Sequence[Variable]) -> None:
        """See to it that debuggers show no value where there is none yet, or none any more.

        What is forgotten silently is nought; what has to end is all ones, which no value is.
        """
        given = {parameter.local for parameter in self.function.parameters}
        filled = {
            variable.place.local: -1 if variable.ends and not variable.place.projections else 0
            for variable in variables
            if variable.place.local not in given
        }
        self.allocas += [self._filled(local, byte) for local, byte in filled.items()]
        for instruction, local in self.function.ends:
            if filled.get(local) == -1:
                self.ends.setdefault(id(instruction), []).append(local)

    def _filled(self, local: Local, byte: int) -> str:
        size = self.types.layout.size(local.type)
        return (
            f"  call void @llvm.memset.p0.i64(ptr {self.memory[local]}, i8 {byte}, "
            f"i64 {size}, i1 false)"
        )

    def _block(self, block: Block) -> None:
        self.lines.append(f"{self.block_names[block]}:")
        for instruction in block.instructions:
            if self.debug is not None:
                self._locate(instruction)
            self._instruction(instruction)
            for local in self.ends.get(id(instruction), ()):
                self.line(self._filled(local, -1).lstrip())
        if self.debug is not None and block.terminator is not None:
            self._locate(block.terminator)
        self._terminator(block)

    def _locate(self, step: Instruction | Terminator) -> None:
        span = step.span
        if span is None:
            if not self.locations:
                # On the way into the function only calls of what has lines must say where they are,
                # and jumps, so that debuggers that stop here show the body.
                if isinstance(step, Goto):
                    self.location = self.begin
                else:
                    self.location = self.declared if self._must_say_where(step) else ""
            return
        assert self.debug is not None
        location = self.locations.get(span)
        if location is None:
            location = self.locations[span] = self.debug.location(self.function, span)
        self.location = location

    def _must_say_where(self, step: Instruction | Terminator) -> bool:
        """Whether LLVM wants to know where a call is: one that it may inline, with its lines."""
        if not isinstance(step, (Call, TryCall)) or not isinstance(step.callee, FunctionName):
            return isinstance(step, (Call, TryCall))
        function = self.module.functions.get(step.callee.name)
        if function is not None and function.path is None:
            assert self.debug is not None
            return not self.debug.keeps_frames
        return True

    # Lines

    def line(self, text: str) -> None:
        """Write an instruction without a result."""
        self.lines.append(f"  {text}{self.location}")

    def value(self, text: str) -> str:
        """Write an instruction with a result and return the name of the result."""
        self.count += 1
        name = f"%t{self.count}"
        self.lines.append(f"  {name} = {text}{self.location}")
        return name

    def _alloca(self, of: Type) -> str:
        return self.alloca(self.types.name(of), self.types.layout.of(of).alignment)

    def alloca(self, name: str, alignment: int) -> str:
        """Make room on the stack for a value of an LLVM type; return its address."""
        self.count += 1
        slot = f"%s{self.count}"
        self.allocas.append(f"  {slot} = alloca {name}, align {alignment}")
        return slot

    def copy_bytes(self, target: str, source: str, of: Type) -> None:
        """Copy a value from address to address."""
        layout = self.types.layout.of(of)
        self.line(
            f"call void @llvm.memcpy(ptr align {layout.alignment} {target}, "
            f"ptr align {layout.alignment} {source}, i64 {layout.size}, i1 false)"
        )

    # Places and operands

    def address(self, place: Place) -> str:
        """Return the address of a place; its local is in memory or leads through a pointer."""
        local = place.local
        projections = place.projections
        of = local.type
        start = 0
        if local in self.memory:
            address = self.memory[local]
        else:
            # The pointer is somewhere inside a value.
            value = self.values[local]
            while not isinstance(projections[start], Deref):
                value, of = self._part(value, of, projections[start])
                start += 1
            address = value
            of = project(of, projections[start])
            start += 1
        for position in range(start, len(projections)):
            projection = projections[position]
            match projection:
                case Deref():
                    address = self.value(f"load ptr, ptr {address}")
                case FieldOf(index=index):
                    if index:
                        name = self.types.name(of)
                        text = f"getelementptr inbounds {name}, ptr {address}, i32 0, i32 {index}"
                        address = self.value(text)
                case ElementOf(index=index):
                    if index:
                        name = self.types.name(of)
                        text = f"getelementptr inbounds {name}, ptr {address}, i64 0, i64 {index}"
                        address = self.value(text)
                case PayloadOf():
                    pass
            of = project(of, projection)
        return address

    def _part(self, value: str, of: Type, projection: object) -> tuple[str, Type]:
        if not isinstance(projection, (FieldOf, ElementOf)):
            raise TypeError(f"{projection} of a value")
        part = self.value(f"extractvalue {self.types.name(of)} {value}, {projection.index}")
        return part, project(of, projection)

    def read(self, place: Place) -> str:
        """Return the value in a place."""
        local = place.local
        value = self.values.get(local)
        if value is not None:
            of = local.type
            for projection in place.projections:
                if isinstance(projection, Deref):
                    break
                value, of = self._part(value, of, projection)
            else:
                return value
        of = place_type(place)
        if of is NONE:
            return "zeroinitializer"
        alignment = self.types.layout.of(of).alignment
        name = self.types.name(of)
        return self.value(f"load {name}, ptr {self.address(place)}, align {alignment}")

    def operand(self, operand: Operand) -> str:
        """Return the value of an operand."""
        if isinstance(operand, (Copy, Move)):
            return self.read(operand.place)
        if isinstance(operand, AggregateConstant):
            return self.aggregate(operand)
        return self.types.constant(operand)

    def aggregate(self, constant: AggregateConstant) -> str:
        """Return an aggregate constant; one with a variant inside goes through memory."""
        if self.types.constant_type(constant) == self.types.name(constant.type):
            return self.types.constant(constant)
        slot = self._alloca(constant.type)
        self.line(f"store {self.types.typed(constant)}, ptr {slot}")
        return self.value(f"load {self.types.name(constant.type)}, ptr {slot}")

    def write(self, destination: Place, value: str) -> None:
        """Put a value into a place."""
        if not destination.projections and destination.local not in self.memory:
            self.values[destination.local] = value
            return
        of = place_type(destination)
        if of is not NONE:
            address = self.address(destination)
            alignment = self.types.layout.of(of).alignment
            self.line(f"store {self.types.name(of)} {value}, ptr {address}, align {alignment}")

    def is_memory(self, place: Place) -> bool:
        """Tell whether a place has an address."""
        return place.local in self.memory or any(
            isinstance(projection, Deref) for projection in place.projections
        )

    # Instructions

    def _instruction(self, instruction: Instruction) -> None:
        match instruction:
            case Assign(destination=destination, source=source):
                self._assign(destination, source)
            case Operate():
                self._operate(instruction)
            case AddressOf(destination=destination, place=place):
                self.write(destination, self.address(place))
            case Call(destination=destination, callee=callee, arguments=arguments):
                value = self._call(callee, arguments, destination)
                if destination is not None and value:
                    self.write(destination, value)

    def _assign(self, destination: Place, source: Operand) -> None:
        if (
            isinstance(source, (Copy, Move))
            and self.is_memory(source.place)
            and self.is_memory(destination)
        ):
            of = place_type(source.place)
            if not self.types.is_register(of):
                target, origin = self.address(destination), self.address(source.place)
                if target != origin:
                    self.copy_bytes(target, origin, of)
                return
        self.write(destination, self.operand(source))

    def _operate(self, instruction: Operate) -> None:
        operation = OPERATIONS[instruction.name]
        destination = instruction.destination
        meaning = operation.meaning
        if meaning in _IN_PLACE and destination is not None and self._in_place(instruction):
            return
        operands = instruction.operands
        of = tuple(map(operand_type, operands))
        wanted = place_type(destination) if destination is not None else None
        result = operation.rule(of, instruction.attributes, wanted)
        if destination is None and meaning in _VALUE_ONLY:
            return
        values = [self.operand(operand) for operand in operands]
        emitted = Operation(self, operation, operands, of, values, instruction.attributes, result)
        emit = EMITTERS[meaning]
        value = emit_widened(emitted, emit) if computes_small(emitted) else emit(emitted)
        if destination is not None:
            self.write(destination, value or "zeroinitializer")

    def _in_place(self, instruction: Operate) -> bool:
        """Build or read an aggregate that is in memory, part by part; tell whether it was done."""
        destination = instruction.destination
        assert destination is not None
        name = OPERATIONS[instruction.name].meaning
        if name in ("make", "variant_make"):
            of = place_type(destination)
            if not self.is_memory(destination) or self.types.is_register(of):
                return False
            # The parts may be read from where the whole goes.
            values = [self.operand(operand) for operand in instruction.operands]
            projections: list[FieldOf | ElementOf | PayloadOf]
            if name == "variant_make":
                index = int(str(instruction.attributes["index"]))
                projections = [PayloadOf(index)]
                tag = self.tag_address(self.address(destination), of)
                self.line(f"store i8 {index}, ptr {tag}")
            else:
                part = FieldOf if isinstance(of, StructType) else ElementOf
                projections = [part(number) for number in range(len(values))]
            for projection, value in zip(projections, values, strict=True):
                inner = Place(destination.local, (*destination.projections, projection))
                self.write(inner, value)
            return True
        source = instruction.operands[0]
        if not isinstance(source, (Copy, Move)) or not self.is_memory(source.place):
            return False
        place = source.place
        if name in ("variant_tag", "variant_is"):
            tag = self.tag_address(self.address(place), place_type(place))
            value = self.value(f"load i8, ptr {tag}")
            if name == "variant_is":
                value = self.value(f"icmp eq i8 {value}, {instruction.attributes['index']}")
            self.write(destination, value)
            return True
        index = int(str(instruction.attributes["index"]))
        projection = PayloadOf(index) if name == "variant_part" else FieldOf(index)
        if name == "part" and not isinstance(place_type(place), StructType):
            projection = ElementOf(index)
        self._assign(destination, Copy(Place(place.local, (*place.projections, projection))))
        return True

    def tag_address(self, address: str, of: Type) -> str:
        """Return the address of the tag of the variant at an address."""
        return self.value(
            f"getelementptr inbounds {self.types.name(of)}, ptr {address}, i32 0, i32 1"
        )

    # Calls

    def _call(self, callee: Callee, arguments: tuple[Operand, ...], into: Place | None) -> str:
        """Write a call and return what it gives back, nothing when it is already in its place."""
        types = self.types
        signature, target, c_function = self._callee(callee)
        returned = types.returned(signature)
        shown = []
        slot = ""
        form = passing_of(returned, types).registers if c_function else ()
        if self._is_by_address(c_function, returned):
            slot = self._alloca(returned)
            shown.append(f"ptr noalias sret({types.name(returned)}) {slot}")
        if c_function:
            of = [operand_type(operand) for operand in arguments]
            how = passings(of, returned, types)
            shown += map(self._c_argument, arguments, how)
            result = c_result(returned, types)
        else:
            shown += map(self._argument, arguments)
            result = "void" if slot or returned is NONE else types.name(returned)
        text = f"{target}({', '.join(shown)})"
        if signature.variadic:
            listed = [types.name(parameter) for parameter in signature.parameters]
            text = f"({', '.join([*listed, '...'])}) {text}"
        text = f"call {result} {text}"
        if form:
            slot = self.alloca(f"[{room(returned, types)} x i8]", 16)
            self.line(f"store {result} {self.value(text)}, ptr {slot}")
            return self.value(f"load {types.name(returned)}, ptr {slot}")
        if result != "void":
            return self.value(text)
        self.line(text)
        if not slot:
            # Of a structure without bytes C gives nothing back.
            return "" if returned is NONE else "zeroinitializer"
        if into is not None and self.is_memory(into):
            self.copy_bytes(self.address(into), slot, returned)
            return ""
        return self.value(f"load {types.name(returned)}, ptr {slot}")

    def _callee(self, callee: Callee) -> tuple[Signature, str, bool]:
        if isinstance(callee, FunctionName):
            signature = self.module.signature_of(callee.name)
            assert signature is not None
            external = self.module.externals.get(callee.name)
            name = callee.name if external is None else external.linked_name
            is_c = external is not None and not name.startswith("llvm.")
            return signature, f"@{symbol_name(name)}", is_c or signature.as_c
        of = operand_type(callee.pointer)
        assert isinstance(of, FunctionPointerType)
        return of.signature, self.operand(callee.pointer), of.signature.as_c

    def _is_by_address(self, c_function: bool, returned: Type) -> bool:
        """Whether the result of a function is put at an address that is passed."""
        if c_function:
            return passing_of(returned, self.types).in_memory
        return not self.types.is_direct(returned)

    def _argument(self, operand: Operand) -> str:
        types = self.types
        of = operand_type(operand)
        if types.is_direct(of):
            return f"{types.name(of)} {self.operand(operand)}"
        if isinstance(operand, Move) and not operand.place.projections:
            return f"ptr noalias {self.memory[operand.place.local]}"
        slot = self._alloca(of)
        self._store(operand, slot)
        return f"ptr noalias {slot}"

    def _store(self, operand: Operand, address: str) -> None:
        """Put the value of an operand at an address."""
        if isinstance(operand, (Copy, Move)) and self.is_memory(operand.place):
            self.copy_bytes(address, self.address(operand.place), operand_type(operand))
        else:
            name = self.types.name(operand_type(operand))
            self.line(f"store {name} {self.operand(operand)}, ptr {address}")

    def _c_argument(self, operand: Operand, passing: Passing) -> str:
        """Write an argument as C takes it: as it is, spread over registers, or in memory."""
        of = operand_type(operand)
        if passing == Passing():
            return f"{self.types.name(of)}{extension_of(of)} {self.operand(operand)}"
        form = passing.registers
        slot = self.alloca(f"[{room(of, self.types)} x i8]", 16) if form else self._alloca(of)
        self._store(operand, slot)
        if not form:
            return f"{by_address(of, self.types)} {slot}"
        shown = []
        for number, register in enumerate(form):
            part = self.value(f"getelementptr inbounds i8, ptr {slot}, i64 {8 * number}")
            shown.append(f"{register} {self.value(f'load {register}, ptr {part}')}")
        return ", ".join(shown)

    # Terminators

    def _terminator(self, block: Block) -> None:
        names = self.block_names
        match block.terminator:
            case Goto(target=target):
                self.line(f"br label %{names[target]}")
            case Branch(condition=condition, then=then, otherwise=otherwise, likely=likely):
                weights = "" if likely is None else ", !prof !0" if likely else ", !prof !1"
                self.line(
                    f"br i1 {self.operand(condition)}, label %{names[then]}, "
                    f"label %{names[otherwise]}{weights}"
                )
            case Switch(value=value, cases=cases, otherwise=otherwise):
                name = self.types.name(operand_type(value))
                arms = " ".join(f"{name} {number}, label %{names[arm]}" for number, arm in cases)
                shown = self.operand(value)
                self.line(f"switch {name} {shown}, label %{names[otherwise]} [ {arms} ]")
            case Return(value=value):
                self._return(value)
            case Raise(error=error):
                self._give_back(1, self.operand(error), "true")
            case TryCall() as call:
                self._try(call)
            case Unreachable():
                self.line("unreachable")

    def _return(self, value: Operand | None) -> None:
        if self.function.raises is not None:
            result = self.operand(value) if value is not None else ""
            self._give_back(0, result, "false")
            return
        types = self.types
        as_c = self.function.as_c
        if value is None or self.returned is NONE:
            self.line("ret void")
        elif as_c and passing_of(self.returned, types).registers:
            slot = self.alloca(f"[{room(self.returned, types)} x i8]", 16)
            self._store(value, slot)
            result = c_result(self.returned, types)
            self.line(f"ret {result} {self.value(f'load {result}, ptr {slot}')}")
        elif not self._is_by_address(as_c, self.returned):
            self.line(f"ret {self.types.name(self.returned)} {self.operand(value)}")
        else:
            self._store(value, "%result")
            self.line("ret void")

    def _give_back(self, index: int, value: str, raised: str) -> None:
        """Return a tagged result with one of its two values."""
        types = self.types
        assert isinstance(self.returned, StructType)
        name = types.name(self.returned)
        of = self.returned.fields[index]
        stored = bool(value) and of is not NONE
        if types.is_direct(self.returned):
            whole = "undef"
            if stored:
                text = f"insertvalue {name} undef, {types.name(of)} {value}, {index}"
                whole = self.value(text)
            whole = self.value(f"insertvalue {name} {whole}, i1 {raised}, 2")
            self.line(f"ret {name} {whole}")
            return
        if stored:
            part = self.value(f"getelementptr inbounds {name}, ptr %result, i32 0, i32 {index}")
            self.line(f"store {types.name(of)} {value}, ptr {part}")
        tag = self.value(f"getelementptr inbounds {name}, ptr %result, i32 0, i32 2")
        self.line(f"store i1 {raised}, ptr {tag}")
        self.line("ret void")

    def _try(self, call: TryCall) -> None:
        signature, _, _ = self._callee(call.callee)
        name = self.types.name(self.types.returned(signature))
        whole = self._call(call.callee, call.arguments, None)
        raised = self.value(f"extractvalue {name} {whole}, 2")
        then = self._edge(call.destination, name, whole, 0, call.then)
        handler = self._edge(call.error, name, whole, 1, call.handler)
        self.line(f"br i1 {raised}, label %{handler}, label %{then}, !prof !1")

    def _edge(self, place: Place | None, name: str, whole: str, index: int, to: Block) -> str:
        """Arrange that a part of a tagged result is in a place on the way to a block."""
        target = self.block_names[to]
        if place is None or place_type(place) is NONE:
            if place is not None and place.local not in self.memory:
                self.values[place.local] = "zeroinitializer"
            return target
        if not place.projections and place.local not in self.memory:
            # A value that is not there on the other way is never looked at there.
            self.write(place, self.value(f"extractvalue {name} {whole}, {index}"))
            return target
        lines, self.lines = self.lines, []
        self.count += 1
        edge = f"e{self.count}"
        self.lines.append(f"{edge}:")
        self.write(place, self.value(f"extractvalue {name} {whole}, {index}"))
        self.line(f"br label %{target}")
        self.edges += self.lines
        self.lines = lines
        return edge


def _first_span(blocks: list[Block]) -> Span | None:
    for block in blocks:
        for step in (*block.instructions, block.terminator):
            if step is not None and step.span is not None:
                return step.span
    return None


_IN_PLACE = frozenset({"make", "variant_make", "variant_tag", "variant_is", "variant_part", "part"})
# Operations that only compute need not be written when no one wants the result.
_VALUE_ONLY = frozenset(
    {"add", "sub", "mul", "compare", "cast", "offset", "part", "make", "retype"}
)


def _argument(hint: str, number: int) -> str:
    return f" {number}" if hint == "align" else f"({number})"


def _locals_in_memory(function: Function, types: LlvmTypes) -> set[Local]:
    """Return the locals that need room on the stack."""
    in_memory: set[Local] = set()
    written: set[Local] = {parameter.local for parameter in function.parameters}
    for block in function.blocks:
        steps: list[Instruction | TryCall] = list(block.instructions)
        if isinstance(block.terminator, TryCall):
            steps.append(block.terminator)
        for step in steps:
            for place in written_places(step):
                projections = place.projections
                if any(isinstance(projection, Deref) for projection in projections):
                    continue
                if projections or place.local in written:
                    in_memory.add(place.local)
                written.add(place.local)
            local = addressed_local(step)
            if local is not None:
                in_memory.add(local)
    for parameter in function.parameters:
        if not types.is_register(parameter.local.type):
            in_memory.add(parameter.local)
    for local in function.locals:
        if not types.is_register(local.type) or local not in written:
            in_memory.add(local)
    return in_memory


def reverse_postorder(function: Function) -> list[Block]:
    """Return the blocks that are reached, each after those that dominate it."""
    order: list[Block] = []
    seen = {function.blocks[0]}
    stack = [(function.blocks[0], successors(function.blocks[0].terminator))]
    while stack:
        block, following = stack[-1]
        for target in following:
            if target not in seen:
                seen.add(target)
                stack.append((target, successors(target.terminator)))
                break
        else:
            order.append(block)
            stack.pop()
    order.reverse()
    return order
