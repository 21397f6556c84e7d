r"""Reads the text form of MIR, for tests and tools.

    module "name"
    global [mut] @g [align 16] = CONSTANT
    extern @write(si32, ptr, index) -> index [nounwind]
    [export] func @f(%a: f64, %p: ptr noalias) -> f64 raises si32 [hints] [as "f"] {
      local %t: f64
    ^entry:
      %t = pop.add %a, 1.5: f64 {fastmath = "nnan"}
      ...
    }

Instructions: `PLACE = OPERAND`, `PLACE = addr PLACE`, `PLACE = op OPERANDS {attributes}`,
`PLACE = call @f(OPERANDS)`, `call *OPERAND(...)`. A destination that is a new local may declare it:
`%t: f64 = ...`. Terminators: `goto ^b`, `branch C, ^a, ^b [likely]`, `switch V, 1 -> ^a, else ^b`,
`return [V]`, `raise V`, `try %r = call @f() ^ok, catch %e ^handler`, `unreachable`.

Places: `%x`, field `.0`, element `[0]`, payload `?0`, what a pointer leads to `.*<type>`.
Constants: `1: si32`, `1.5: f64`, `0x7ff8000000000000: f64` (bits), `true`, `null`, `none`,
`zero: T`, `undef: T`, `[1, 2]: simd<2, si32>`, `#1 [2: si32]: variant<f64, si32>`,
`b"bytes": array<5, ui8>`, `"string"` (its address), `@g`, `@g+8`, `@f: fnptr<() -> none>`.
`!10:20` at the end of a line is a span; without it the instruction's place in this text is.
"""

from __future__ import annotations

import re

from compiler_core.mir.body import (
    AddressOf,
    Assign,
    Attribute,
    Attributes,
    Block,
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
    Indirect,
    Instruction,
    Local,
    Module,
    Move,
    Operand,
    Operate,
    Parameter,
    PayloadOf,
    Place,
    Projection,
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
from compiler_core.mir.numbers import float_to_bits
from compiler_core.mir.types import (
    BOOL,
    NAMED_TYPES,
    NONE,
    POINTER,
    ArrayType,
    FloatType,
    FunctionPointerType,
    IntType,
    Sign,
    Signature,
    StructType,
    Type,
    VariantType,
    VectorType,
    array,
    function_pointer,
    integer,
    is_integral,
    pointer,
    signature,
    struct,
    variant,
    vector,
)
from compiler_core.source.span import Span


class MirSyntaxError(Exception):
    """Text that is not MIR; `line` counts from one."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(f"line {line}: {message}")
        self.line = line
        self.message = message


_TOKEN = re.compile(
    r"""(?P<space>[ \t\r]+|;[^\n]*)
    |(?P<newline>\n)
    |(?P<string>b?"(?:[^"\\\n]|\\.)*")
    |(?P<number>[-+]?(?:0x[0-9a-f]+|inf\b|nan\b|[0-9]+(?:\.[0-9]+)?(?:e[-+]?[0-9]+)?))
    |(?P<local>%[\w.$-]*[\w$])
    |(?P<name>@(?:[\w.$-]|::)*[\w$])
    |(?P<block>\^[\w.$-]+)
    |(?P<word>[A-Za-z_][\w.]*)
    |(?P<mark>->|\.\.\.|\.\*|[][(){}<>,:=*.?!#])
    """,
    re.VERBOSE,
)
_LOCAL_PROJECTIONS = re.compile(r"%[\w$-]+")
_INTEGER_TYPE = re.compile(r"([su]?)i([0-9]+)")
_ESCAPE = re.compile(rb"\\(x[0-9a-fA-F]{2}|.)", re.DOTALL)


class _Token:
    __slots__ = ("end", "kind", "start", "text")

    def __init__(self, kind: str, text: str, start: int) -> None:
        self.kind = kind
        self.text = text
        self.start = start
        self.end = start + len(text)


def parse_module(text: str) -> Module:
    """Return the module that a text describes; `MirSyntaxError` when it does not."""
    return _Parser(text).module()


def parse_type(text: str) -> Type:
    """Return the type that a text describes."""
    return _Parser(text).type()


def _unescape(literal: str) -> bytes:
    def replaced(match: re.Match[bytes]) -> bytes:
        escape = match[1]
        if escape[:1] == b"x":
            return bytes([int(escape[1:], 16)])
        return {b"n": b"\n", b"t": b"\t", b"r": b"\r", b"0": b"\0"}.get(escape, escape)

    return _ESCAPE.sub(replaced, literal[literal.index('"') + 1 : -1].encode())


class _Parser:
    """A recursive-descent parser over the tokens of one text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.position = 0
        self.tokens = self._tokenize(text)
        self.locals: dict[str, Local] = {}
        self.blocks: dict[str, Block] = {}
        self.function: Function | None = None

    def _tokenize(self, text: str) -> list[_Token]:
        tokens = []
        offset = 0
        depth = 0
        while offset < len(text):
            match = _TOKEN.match(text, offset)
            if match is None:
                line = text.count("\n", 0, offset) + 1
                raise MirSyntaxError(line, f"unexpected {text[offset]!r}")
            kind, lexeme = str(match.lastgroup), match[0]
            if kind == "local":
                # Projections are tokens of their own: `%pair.0` is a local and a field.
                match = _LOCAL_PROJECTIONS.match(text, offset)
                assert match is not None
                lexeme = match[0]
            offset = match.end()
            if lexeme in ("(", "["):
                depth += 1
            elif lexeme in (")", "]"):
                depth -= 1
            if kind != "space" and not (kind == "newline" and depth > 0):
                tokens.append(_Token(kind, lexeme, match.start()))
        tokens.append(_Token("end", "", len(text)))
        return tokens

    # Tokens

    @property
    def token(self) -> _Token:
        return self.tokens[self.position]

    def fail(self, message: str) -> MirSyntaxError:
        line = self.text.count("\n", 0, self.token.start) + 1
        return MirSyntaxError(line, message)

    def take(self, text: str) -> bool:
        if self.token.text == text and self.token.kind != "string":
            self.position += 1
            return True
        return False

    def expect(self, text: str) -> None:
        if not self.take(text):
            raise self.fail(f"expected {text!r}, not {self.token.text!r}")

    def of_kind(self, kind: str) -> str:
        token = self.token
        if token.kind != kind:
            raise self.fail(f"expected a {kind}, not {token.text!r}")
        self.position += 1
        return token.text

    def skip_newlines(self) -> None:
        while self.token.kind == "newline":
            self.position += 1

    def number(self) -> int:
        text = self.of_kind("number")
        try:
            return int(text, 0)
        except ValueError:
            raise self.fail(f"expected a whole number, not {text}") from None

    # Modules

    def module(self) -> Module:
        module = Module("module")
        self.skip_newlines()
        if self.take("module"):
            module.name = _unescape(self.of_kind("string")).decode()
        while True:
            self.skip_newlines()
            if self.token.kind == "end":
                return module
            if self.take("global"):
                one = self.global_()
                module.globals[one.name] = one
            elif self.take("extern"):
                name = self.of_kind("name")[1:]
                module.externals[name] = External(name, self.signature(), self.hints())
            else:
                exported = self.take("export")
                self.expect("func")
                function = self.function_(exported)
                module.functions[function.name] = function

    def global_(self) -> Global:
        mutable = self.take("mut")
        name = self.of_kind("name")[1:]
        alignment = self.number() if self.take("align") else 0
        self.expect("=")
        return Global(name, self.constant(), mutable, alignment)

    def hints(self) -> frozenset[str]:
        hints = set()
        if self.take("["):
            while not self.take("]"):
                hints.add(self.of_kind("word"))
                self.take(",")
        return frozenset(hints)

    def signature(self) -> Signature:
        as_c = self.take("c")
        self.expect("(")
        parameters = []
        variadic = False
        while not self.take(")"):
            if self.take("..."):
                variadic = True
            else:
                parameters.append(self.type())
            self.take(",")
        self.expect("->")
        result = self.type()
        raises = self.type() if self.take("raises") else None
        return signature(tuple(parameters), result, raises, variadic, as_c)

    def function_(self, exported: bool) -> Function:
        as_c = self.take("c")
        name = self.of_kind("name")[1:]
        self.locals = {}
        self.blocks = {}
        self.expect("(")
        parameters = []
        while not self.take(")"):
            parameters.append(self.parameter())
            self.take(",")
        self.expect("->")
        function = Function(name, parameters, self.type(), exported=exported, as_c=as_c)
        self.function = function
        if self.take("raises"):
            function.raises = self.type()
        function.hints = self.hints()
        if self.take("as"):
            function.display_name = _unescape(self.of_kind("string")).decode()
        function.span = self.span(self.token.start)
        self.expect("{")
        self.body(function)
        return function

    def parameter(self) -> Parameter:
        local = self.declared(self.of_kind("local"))
        hints = {}
        while self.token.kind == "word":
            hint = self.of_kind("word")
            hints[hint] = 0
            if self.take("("):
                hints[hint] = self.number()
                self.expect(")")
        return Parameter(local, hints)

    def declared(self, name: str) -> Local:
        if name in self.locals:
            raise self.fail(f"{name} is declared twice")
        self.expect(":")
        local = self.locals[name] = Local(name[1:], self.type())
        return local

    def body(self, function: Function) -> None:
        block: Block | None = None
        defined = set()
        while True:
            self.skip_newlines()
            token = self.token
            if self.take("}"):
                break
            if self.take("local"):
                local = self.declared(self.of_kind("local"))
                local.span = self.span(token.start)
                function.locals.append(local)
            elif token.kind == "block" and self.tokens[self.position + 1].text == ":":
                self.position += 2
                block = self.block(token.text)
                if block.name in defined:
                    raise self.fail(f"{token.text} is defined twice")
                defined.add(block.name)
                function.blocks.append(block)
            elif block is None:
                raise self.fail("expected a block, such as ^entry:")
            elif block.terminator is not None:
                raise self.fail(f"^{block.name} goes on after its terminator")
            else:
                self.line(function, block)
            if self.token.kind not in ("newline", "end") and self.token.text != "}":
                raise self.fail(f"unexpected {self.token.text!r}")
        if unknown := self.blocks.keys() - defined:
            raise self.fail(f"there is no block ^{min(unknown)}")

    def block(self, name: str) -> Block:
        return self.blocks.setdefault(name[1:], Block(name[1:]))

    def target(self) -> Block:
        return self.block(self.of_kind("block"))

    def span(self, start: int) -> Span:
        if self.take("!"):
            first = self.number()
            self.expect(":")
            return Span(first, self.number())
        return Span(start, max(start, self.tokens[self.position - 1].end))

    # Instructions

    def line(self, function: Function, block: Block) -> None:
        start = self.token.start
        terminator = self.terminator()
        if terminator is not None:
            terminator.span = self.span(start)
            block.terminator = terminator
            return
        destination = None
        if self.token.kind == "local":
            destination = self.destination(function)
            self.expect("=")
        instruction = self.instruction(destination)
        instruction.span = self.span(start)
        block.instructions.append(instruction)

    def destination(self, function: Function) -> Place:
        if self.tokens[self.position + 1].text == ":":
            local = self.declared(self.of_kind("local"))
            function.locals.append(local)
            return Place(local)
        return self.place()

    def instruction(self, destination: Place | None) -> Instruction:
        if self.take("addr"):
            if destination is None:
                raise self.fail("an address goes into a place")
            return AddressOf(destination, self.place())
        if self.take("call"):
            callee = self.callee()
            return Call(destination, callee, self.arguments())
        word = self.token
        if word.kind == "word" and "." in word.text:
            self.position += 1
            operands = []
            if self.token.text not in ("\n", "{", "!", "}", ""):
                operands.append(self.operand())
                while self.take(","):
                    operands.append(self.operand())
            attributes = self.attributes()
            return Operate(destination, word.text, tuple(operands), attributes)
        if destination is None:
            raise self.fail(f"unexpected {word.text!r}")
        return Assign(destination, self.operand())

    def terminator(self) -> Terminator | None:
        if self.take("goto"):
            return Goto(self.target())
        if self.take("branch"):
            condition = self.operand()
            self.expect(",")
            then = self.target()
            self.expect(",")
            otherwise = self.target()
            likely = True if self.take("likely") else False if self.take("unlikely") else None
            return Branch(condition, then, otherwise, likely)
        if self.take("switch"):
            return self.switch()
        if self.take("return"):
            ends = self.token.text in ("\n", "!", "}", "")
            return Return(None if ends else self.operand())
        if self.take("raise"):
            return Raise(self.operand())
        if self.take("try"):
            return self.try_call()
        if self.take("unreachable"):
            return Unreachable()
        return None

    def switch(self) -> Switch:
        value = self.operand()
        cases: list[tuple[int, Block]] = []
        while True:
            self.expect(",")
            if self.take("else"):
                return Switch(value, tuple(cases), self.target())
            number = self.number()
            self.expect("->")
            cases.append((number, self.target()))

    def try_call(self) -> TryCall:
        assert self.function is not None
        destination = None
        if self.token.kind == "local":
            destination = self.destination(self.function)
            self.expect("=")
        self.expect("call")
        callee = self.callee()
        arguments = self.arguments()
        then = self.target()
        self.expect(",")
        self.expect("catch")
        error = self.destination(self.function) if self.token.kind == "local" else None
        return TryCall(destination, callee, arguments, error, then, self.target())

    def callee(self) -> Callee:
        if self.take("*"):
            return Indirect(self.operand())
        return FunctionName(self.of_kind("name")[1:])

    def arguments(self) -> tuple[Operand, ...]:
        self.expect("(")
        operands = []
        while not self.take(")"):
            operands.append(self.operand())
            self.take(",")
        return tuple(operands)

    def attributes(self) -> Attributes:
        attributes: Attributes = {}
        if self.take("{"):
            while not self.take("}"):
                name = self.of_kind("word")
                attributes[name] = self.attribute() if self.take("=") else True
                self.take(",")
        return attributes

    def attribute(self) -> Attribute:
        if self.token.kind == "string":
            return _unescape(self.of_kind("string")).decode()
        if self.token.kind == "number":
            return self.number()
        if self.take("true"):
            return True
        if self.take("false"):
            return False
        if self.take("["):
            numbers = []
            while not self.take("]"):
                numbers.append(self.number())
                self.take(",")
            return tuple(numbers)
        return self.type()

    # Operands

    def place(self) -> Place:
        name = self.of_kind("local")
        local = self.locals.get(name)
        if local is None:
            raise self.fail(f"{name} is not declared")
        projections: list[Projection] = []
        while True:
            if self.take("."):
                # The lexer takes `.0.1` for a dot and the number 0.1.
                fields = self.of_kind("number").split(".")
                if not all(field.isdecimal() for field in fields):
                    raise self.fail("expected the number of a field")
                projections += [FieldOf(int(field)) for field in fields]
            elif self.take("["):
                projections.append(ElementOf(self.number()))
                self.expect("]")
            elif self.take("?"):
                projections.append(PayloadOf(self.number()))
            elif self.take(".*"):
                self.expect("<")
                projections.append(Deref(self.type()))
                self.expect(">")
            else:
                return Place(local, tuple(projections))

    def operand(self) -> Operand:
        if self.take("move"):
            return Move(self.place())
        if self.token.kind == "local":
            return Copy(self.place())
        return self.constant()

    def constant(self) -> Constant:
        token = self.token
        match token.kind:
            case "number":
                self.position += 1
                self.expect(":")
                return self.scalar(token.text, self.type())
            case "string":
                self.position += 1
                data = _unescape(token.text)
                if not token.text.startswith("b"):
                    return StringConstant(data)
                self.expect(":")
                return BytesConstant(self.type(), data)
            case "name":
                return self.address()
        match token.text:
            case "true" | "false":
                self.position += 1
                return ScalarConstant(BOOL, int(token.text == "true"))
            case "null":
                self.position += 1
                return ZeroConstant(POINTER)
            case "none":
                self.position += 1
                return ZeroConstant(NONE)
            case "zero" | "undef":
                self.position += 1
                self.expect(":")
                of = self.type()
                return ZeroConstant(of) if token.text == "zero" else UndefinedConstant(of)
            case "[" | "#":
                return self.aggregate()
        raise self.fail(f"expected an operand, not {token.text!r}")

    def address(self) -> Constant:
        name = self.of_kind("name")[1:]
        if self.token.text == ":":
            self.position += 1
            return FunctionAddress(self.type(), name)
        if self.token.kind == "number" and self.token.text[0] in "+-":
            return GlobalAddress(name, self.number())
        return GlobalAddress(name)

    def aggregate(self) -> Constant:
        tag = self.number() if self.take("#") else 0
        self.expect("[")
        # Bare numbers get their types from that of the whole, which comes after them.
        elements: list[Constant | str] = []
        while not self.take("]"):
            bare = self.token.kind == "number" and self.tokens[self.position + 1].text != ":"
            elements.append(self.of_kind("number") if bare else self.constant())
            self.take(",")
        self.expect(":")
        whole = self.type()
        typed = []
        for index, element in enumerate(elements):
            if isinstance(element, str):
                element = self.scalar(element, self.part_type(whole, tag or index))
            typed.append(element)
        return AggregateConstant(whole, tuple(typed), tag)

    def part_type(self, whole: Type, index: int) -> Type:
        match whole:
            case VectorType(element=element) | ArrayType(element=element):
                return element
            case StructType(fields=parts) | VariantType(alternatives=parts):
                if index < len(parts):
                    return parts[index]
        raise self.fail(f"{whole} has no element {index}")

    def scalar(self, text: str, of: Type) -> Constant:
        if isinstance(of, FloatType):
            if text.startswith("0x"):
                return ScalarConstant(of, int(text, 16))
            return ScalarConstant(of, float_to_bits(float(text), of))
        if not is_integral(of) and of is not POINTER:
            raise self.fail(f"{text} is not a value of {of}")
        try:
            value = int(text, 0)
        except ValueError:
            raise self.fail(f"{text} is not a value of {of}") from None
        bits = of.bits if isinstance(of, IntType) else 64
        return ScalarConstant(of, value & ((1 << bits) - 1))

    # Types

    def type(self) -> Type:
        token = self.token
        name = self.of_kind("word")
        if (named := NAMED_TYPES.get(name)) is not None:
            return named
        try:
            if (match := _INTEGER_TYPE.fullmatch(name)) is not None:
                return integer(int(match[2]), Sign(match[1]))
            return self.compound(name)
        except ValueError as error:
            self.position = self.tokens.index(token)
            raise self.fail(str(error)) from None

    def compound(self, name: str) -> Type:
        if name == "ptr":
            if not self.take("<"):
                return POINTER
            space = self.number()
            self.expect(">")
            return pointer(space)
        if name not in ("simd", "array", "struct", "variant", "fnptr"):
            raise self.fail(f"there is no type {name!r}")
        self.expect("<")
        if name == "fnptr":
            of: FunctionPointerType | Type = function_pointer(self.signature())
        elif name in ("simd", "array"):
            count = self.number()
            self.expect(",")
            of = (vector if name == "simd" else array)(self.type(), count)
        else:
            alignment = 1
            if name == "struct" and self.take("align"):
                alignment = self.number()
                self.take(",")
            parts = []
            while self.token.text != ">":
                parts.append(self.type())
                self.take(",")
            of = struct(*parts, alignment=alignment) if name == "struct" else variant(*parts)
        self.expect(">")
        return of
