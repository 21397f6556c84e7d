@fieldwise_init
struct ParseError(Copyable, Writable):
    var at: Int
    var reason: String

    def write_to(self, mut w: Some[Writer]):
        w.write("parse error at ", self.at, ": ", self.reason)


def digit(s: String, i: Int) raises ParseError -> Int:
    var b = Int(s.as_bytes()[i])
    if b < 48 or b > 57:
        raise ParseError(i, "not a digit")
    return b - 48


def number(s: String) raises ParseError -> Int:
    if s.byte_length() == 0:
        raise ParseError(0, "empty")
    var n = 0
    for i in range(s.byte_length()):
        n = n * 10 + digit(s, i)
    return n


def main():
    for s in ["42", "4x", ""]:
        try:
            print(number(s))
        except e:
            print(e.at, e.reason, "|", e)
