@fieldwise_init
struct Point(Writable):
    var x: Int
    var y: Int

    def write_to(self, mut writer: Some[Writer]):
        writer.write("(", self.x, ", ", self.y, ")")


struct Count(Writer):
    var bytes: Int

    def __init__(out self):
        self.bytes = 0

    def write_string(mut self, string: StringSpan[_]):
        self.bytes += string.byte_length()


def main():
    var p = Point(1, 2)
    print(p, String(p), repr(p))
    var c = Count()
    c.write(p, "abc", 12)
    print(c.bytes)
    var text = String()
    p.write_to(text)
    text.write("!", 2.5, True)
    print(text)
