from std.utils import Variant
from std.memory import OwnedPointer, ArcPointer


@fieldwise_init
struct Num(Copyable):
    var value: Float64


@fieldwise_init
struct Var(Copyable):
    var name: String


@fieldwise_init
struct Bin(Copyable):
    var op: String
    var left: Int
    var right: Int


@fieldwise_init
struct Call(Copyable):
    var name: String
    var args: List[Int]


comptime Expr = Variant[Num, Var, Bin, Call]
comptime Env = Dict[String, Float64]


@fieldwise_init
struct Token(Copyable, Writable):
    comptime NUMBER = 0
    comptime NAME = 1
    comptime OP = 2
    comptime END = 3
    var kind: Int
    var text: String


def tokenize(text: String) raises -> List[Token]:
    var tokens = List[Token]()
    var bytes = text.as_bytes()
    var i = 0
    while i < len(bytes):
        var c = Int(bytes[i])
        if c == ord(" "):
            i += 1
        elif c >= ord("0") and c <= ord("9"):
            var j = i
            while j < len(bytes) and (bytes[j] >= 48 and bytes[j] <= 57 or bytes[j] == 46):
                j += 1
            tokens.append(Token(Token.NUMBER, String(text[byte=i:j])))
            i = j
        elif c >= ord("a") and c <= ord("z"):
            var j = i
            while j < len(bytes) and bytes[j] >= 97 and bytes[j] <= 122:
                j += 1
            tokens.append(Token(Token.NAME, String(text[byte=i:j])))
            i = j
        elif chr(c) in "+-*/^(),":
            tokens.append(Token(Token.OP, chr(c)))
            i += 1
        else:
            raise Error(t"bad character '{chr(c)}' at {i}")
    tokens.append(Token(Token.END, ""))
    return tokens^


struct Parser:
    var tokens: List[Token]
    var at: Int
    var arena: List[Expr]

    def __init__(out self, text: String) raises:
        self.tokens = tokenize(text)
        self.at = 0
        self.arena = []

    def accept(mut self, op: StringLiteral) -> Bool:
        if self.tokens[self.at].kind == Token.OP and self.tokens[self.at].text == op:
            self.at += 1
            return True
        return False

    def add(mut self, var e: Expr) -> Int:
        self.arena.append(e^)
        return len(self.arena) - 1

    @staticmethod
    def power(op: String) -> Int:
        if op == "+" or op == "-":
            return 1
        elif op == "*" or op == "/":
            return 2
        elif op == "^":
            return 3
        return 0

    def binary(mut self, least: Int) raises -> Int:
        var left = self.primary()
        while True:
            var op = self.tokens[self.at].text
            var p = Self.power(op)
            if self.tokens[self.at].kind != Token.OP or p < least or p == 0:
                return left
            self.at += 1
            var right = self.binary(p + (0 if op == "^" else 1))
            left = self.add(Bin(op, left, right))

    def primary(mut self) raises -> Int:
        var t = self.tokens[self.at].copy()
        self.at += 1
        if t.kind == Token.NUMBER:
            return self.add(Num(atof(t.text)))
        if t.kind == Token.NAME:
            if not self.accept("("):
                return self.add(Var(t.text))
            var args: List[Int] = []
            while not self.accept(")"):
                args.append(self.binary(1))
                _ = self.accept(",")
            return self.add(Call(t.text, args^))
        if t.text == "(":
            var e = self.binary(1)
            if not self.accept(")"):
                raise Error("expected )")
            return e
        if t.text == "-":
            var zero = self.add(Num(0))
            return self.add(Bin("-", zero, self.binary(3)))
        raise Error("unexpected '", t.text, "'")


def evaluate(arena: List[Expr], node: Int, env: Env) raises -> Float64:
    ref e = arena[node]
    if e.isa[Num]():
        return e[Num].value
    if e.isa[Var]():
        return env[e[Var].name]
    if e.isa[Bin]():
        ref b = e[Bin]
        var x = evaluate(arena, b.left, env)
        var y = evaluate(arena, b.right, env)
        if b.op == "+":
            return x + y
        if b.op == "-":
            return x - y
        if b.op == "*":
            return x * y
        if b.op == "/":
            if y == 0:
                raise Error("division by zero")
            return x / y
        return x**y
    ref call = e[Call]
    var values = [evaluate(arena, a, env) for a in call.args]
    if call.name == "max":
        var best = values[0]
        for v in values:
            best = max(best, v)
        return best
    raise Error("unknown function ", call.name)


def main() raises:
    var env: Env = {"x": 3, "y": 4.5}
    for text in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-x + y * 2", "max(x, y, 1)", "1 / 0", "1 +", "sin(x)", "2 $ 3", "zz"]:
        try:
            var p = Parser(text)
            var root = p.binary(1)
            print(text, "=", evaluate(p.arena, root, env), "nodes:", len(p.arena))
        except e:
            print(text, "!", e)
