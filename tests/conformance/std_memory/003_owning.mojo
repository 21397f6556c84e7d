from std.memory import OwnedPointer, ArcPointer


struct Loud(Movable, Writable):
    var name: String

    def __init__(out self, name: String):
        self.name = name

    def write_to(self, mut writer: Some[Writer]):
        writer.write("<", self.name, ">")

    def __deinit__(deinit self):
        print("end", self.name)


def main():
    var o = OwnedPointer(Loud("owned"))
    print(o[], o[].name)
    o[].name = "renamed"
    var moved = o^
    print(moved)
    var inner = moved^.into_inner()
    print("taken", inner)
    var a = ArcPointer(Loud("shared"))
    var b = a
    print(a.count(), a is b, a is not b, b[].name)
    b[].name = "changed"
    print(a, a.count() == 2)
    _ = b^
    print(a.count())
    var n = ArcPointer(5)
    var m = ArcPointer(5)
    print(n == m, n != m, n is m, repr(n), hash(n) == hash(m))
    print("done")
