"""A parser of arithmetic with a variant of tokens, typed errors and closures as rules."""
from std.utils import Variant


@fieldwise_init
struct Number(Copyable, Movable, Writable):
    var value: Float64


@fieldwise_init
struct Op(Copyable, Equatable, Movable, Writable):
    var text: String


@fieldwise_init
struct End(Copyable, Movable, Writable):
    pass


comptime Token = Variant[Number, Op, End]


@fieldwise_init
struct ParseError(Copyable, Movable, Writable):
    var at: Int
    var what: String

    def write_to(self, mut writer: Some[Writer]):
        writer.write("at ", self.at, ": ", self.what)


struct Lexer(Movable):
    var text: String
    var at: Int

    def __init__(out self, text: String):
        self.text = text
        self.at = 0

    def next(mut self) raises ParseError -> Token:
        var bytes = self.text.as_bytes()
        while self.at < len(bytes) and bytes[self.at] == UInt8(ord(" ")):
            self.at += 1
        if self.at >= len(bytes):
            return Token(End())
        var b = bytes[self.at]
        if b >= UInt8(ord("0")) and b <= UInt8(ord("9")):
            var value = Float64(0)
            while (
                self.at < len(bytes)
                and bytes[self.at] >= 48
                and bytes[self.at] <= 57
            ):
                value = value * 10 + Float64(Int(bytes[self.at]) - 48)
                self.at += 1
            return Token(Number(value))
        self.at += 1
        if String("+-*/()").find(chr(Int(b))) < 0:
            raise ParseError(
                self.at - 1, String("unexpected '", chr(Int(b)), "'")
            )
        return Token(Op(chr(Int(b))))


struct Parser:
    var lexer: Lexer
    var current: Token

    def __init__(out self, text: String) raises ParseError:
        self.lexer = Lexer(text)
        self.current = self.lexer.next()

    def is_op(self, text: String) -> Bool:
        return self.current.isa[Op]() and self.current[Op].text == text

    def advance(mut self) raises ParseError:
        self.current = self.lexer.next()

    def expression(mut self) raises ParseError -> Float64:
        var left = self.product()
        while True:
            if self.is_op("+"):
                self.advance()
                left += self.product()
            elif self.is_op("-"):
                self.advance()
                left -= self.product()
            else:
                return left

    def product(mut self) raises ParseError -> Float64:
        var left = self.atom()
        while True:
            if self.is_op("*"):
                self.advance()
                left *= self.atom()
            elif self.is_op("/"):
                self.advance()
                var right = self.atom()
                if right == 0:
                    raise ParseError(self.lexer.at, "division by nought")
                left /= right
            else:
                return left

    def atom(mut self) raises ParseError -> Float64:
        if self.current.isa[Number]():
            var value = self.current[Number].value
            self.advance()
            return value
        if self.is_op("("):
            self.advance()
            var value = self.expression()
            if not self.is_op(")"):
                raise ParseError(self.lexer.at, "no ')'")
            self.advance()
            return value
        if self.is_op("-"):
            self.advance()
            return -self.atom()
        raise ParseError(self.lexer.at, "a number belongs here")


def evaluate(text: String) -> String:
    try:
        var parser = Parser(text)
        return String(parser.expression())
    except e:
        return String(e)


def main():
    for text in [
        "1 + 2 * 3",
        "(1 + 2) * -3",
        "8 / (4 - 4)",
        "2 * (3",
        "7 $ 2",
        "",
        "10 / 4 / 5",
    ]:
        print(text, "->", evaluate(text))
