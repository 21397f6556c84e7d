# Initializers may differ in the names of their arguments if one raises and the other does not.
struct Port(Copyable, Writable):
    var number: Int

    def __init__(out self, known: Int):
        self.number = known

    def __init__(out self, checked: Int) raises:
        if checked < 1 or checked > 65535:
            raise Error("no port: ", checked)
        self.number = checked

    def write_to(self, mut writer: Some[Writer]):
        writer.write(":", self.number)


def from_text(text: String) raises -> Port:
    return Port(checked=Int(text))


def main() raises:
    print(Port(known=80), Port(checked=443), from_text("8080"))
    print(Port(known=-1))
    try:
        print(Port(checked=0))
    except error:
        print(error)
