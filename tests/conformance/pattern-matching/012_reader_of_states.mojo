"""State machines by match, with values and guards, and enums of structs."""
from std.utils import Variant


@fieldwise_init
struct State(Copyable, Equatable, ImplicitlyCopyable, Movable, Writable):
    var code: Int
    comptime START = Self(0)
    comptime NAME = Self(1)
    comptime VALUE = Self(2)
    comptime DONE = Self(3)

    def write_to(self, mut writer: Some[Writer]):
        if self == Self.START:
            writer.write("START")
        elif self == Self.NAME:
            writer.write("NAME")
        elif self == Self.VALUE:
            writer.write("VALUE")
        else:
            writer.write("DONE")


struct Reader(Movable):
    var state: State
    var name: String
    var value: String
    var pairs: List[Tuple[String, String]]

    def __init__(out self):
        self.state = State.START
        self.name = ""
        self.value = ""
        self.pairs = List[Tuple[String, String]]()

    def feed(mut self, c: String) raises:
        if self.state == State.START:
            if c == ";":
                return
            self.state = State.NAME
            self.name = c
        elif self.state == State.NAME:
            if c == "=":
                self.state = State.VALUE
            elif c == ";":
                raise Error("no value for ", self.name)
            else:
                self.name += c
        elif self.state == State.VALUE:
            if c == ";":
                self.pairs.append((self.name.copy(), self.value.copy()))
                self.value = ""
                self.state = State.START
            else:
                self.value += c

    def finish(deinit self) raises -> List[Tuple[String, String]]:
        if self.state != State.START:
            raise Error("ends in ", self.state)
        return self.pairs^


def read(text: String) -> String:
    var reader = Reader()
    try:
        for c in text.codepoint_slices():
            reader.feed(String(c))
        var pairs = reader^.finish()
        var out = String()
        for ref pair in pairs:
            out += String(pair[0], " -> ", pair[1], "; ")
        return out
    except e:
        return String("error: ", e)


def kind(n: Int) -> String:
    match n:
        case 0:
            return "nought"
        case 1 | 2 | 3:
            return "few"
        case x if x < 0:
            return String("minus ", -x)
        case x:
            return String("many: ", x)


def main():
    print(read("a=1;bc=23;"))
    print(read("a;"))
    print(read("a=1"))
    for n in [0, 2, -5, 9]:
        print(kind(n))
