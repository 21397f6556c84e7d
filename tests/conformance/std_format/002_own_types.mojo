struct Plain(Copyable, Movable, Writable):
    var x: Int
    var name: String

    def __init__(out self, x: Int, name: String):
        self.x = x
        self.name = name


struct Custom(Writable):
    var x: Int

    def __init__(out self, x: Int):
        self.x = x

    def write_to(self, mut writer: Some[Writer]):
        writer.write("<", self.x, ">")

    def write_repr_to(self, mut writer: Some[Writer]):
        writer.write("Custom(", self.x, ")")


struct Collecting(Writer):
    var parts: List[String]

    def __init__(out self):
        self.parts = List[String]()

    def write_string(mut self, string: StringSpan[_]):
        if string.byte_length() > 0:
            self.parts.append(String(string))


def main() raises:
    print(Plain(1, "a"), repr(Plain(2, "b")), Custom(3), repr(Custom(4)))
    print(String(Custom(5)), "{} {!r}".format(Custom(6), Custom(7)), t"{Custom(8)}")
    var c = Collecting()
    c.write(1, "x", Custom(2))
    print(c.parts)
    Plain(9, "z").write_to(c)
    print("".join(c.parts))
    print([Plain(1, "q")], Optional(Plain(2, "r")), {"k": 1})
