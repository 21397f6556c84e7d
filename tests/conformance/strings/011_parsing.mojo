@fieldwise_init
struct Lexer:
    var text: String
    var pos: Int

    def peek(self) -> Int:
        return Int(self.text.as_bytes()[self.pos]) if self.pos < self.text.byte_length() else -1

    def number(mut self) raises -> Int:
        var start = self.pos
        while 48 <= self.peek() <= 57:
            self.pos += 1
        if start == self.pos:
            raise Error("number expected at ", start)
        return Int(String(self.text[byte=start : self.pos]))

    def term(mut self) raises -> Int:
        if self.peek() == ord("("):
            self.pos += 1
            var v = self.expr()
            if self.peek() != ord(")"):
                raise Error("')' expected at ", self.pos)
            self.pos += 1
            return v
        return self.number()

    def product(mut self) raises -> Int:
        var v = self.term()
        while self.peek() == ord("*"):
            self.pos += 1
            v *= self.term()
        return v

    def expr(mut self) raises -> Int:
        var v = self.product()
        while self.peek() == ord("+"):
            self.pos += 1
            v += self.product()
        return v


def main():
    for s in ["1+2*3", "(1+2)*3", "2*(3+4)*5", "1+", "(1"]:
        var lexer = Lexer(s, 0)
        try:
            print(s, "=", lexer.expr())
        except e:
            print(s, "->", e)
