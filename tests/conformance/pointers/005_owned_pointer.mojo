from std.memory import OwnedPointer


@fieldwise_init
struct Big(Movable):
    var name: String

    def __deinit__(deinit self):
        print("drop", self.name)


def rename(mut p: OwnedPointer[Big], name: String):
    p[].name = name


def main():
    var p = OwnedPointer(Big("first"))
    print(p[].name)
    rename(p, "second")
    var q = p^
    print(q[].name)
    var inner = q^.into_inner()
    print("unwrapped", inner.name)
    print("end")
