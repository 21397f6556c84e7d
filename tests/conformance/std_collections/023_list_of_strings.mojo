struct Noisy(Copyable, Movable, Writable):
    var name: String

    def __init__(out self, name: String):
        self.name = name

    def __init__(out self, *, copy: Self):
        self.name = copy.name + "'"

    def write_to(self, mut writer: Some[Writer]):
        writer.write(self.name)

    def __deinit__(deinit self):
        print("end", self.name)


def main():
    var l: List[Noisy] = [Noisy("a"), Noisy("b"), Noisy("c")]
    print("made")
    var second = l.pop(1)
    print(second, len(l))
    var copied = l.copy()
    print(copied[0], copied[1])
    l[0] = Noisy("d")
    print("replaced")
    l.clear()
    print("cleared")
    copied.append(second^)
    for item in copied:
        print(item)
    print(repr(["x", "y"]), ["x", "y"], [1.5], [True, False])
