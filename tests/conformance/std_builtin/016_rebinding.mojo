from std.builtin.rebind import downcast, rebind, rebind_var


def as_int[T: ImplicitlyCopyable](x: T) -> Int:
    comptime if T == Int:
        return rebind[Int](x)
    else:
        return -1


def shown[T: AnyType](x: T):
    comptime if conforms_to(T, Writable):
        print("writable")
    else:
        print("not writable")


struct Silent:
    def __init__(out self):
        pass


def main():
    print(as_int(5), as_int("x"), as_int(2.5))
    shown(3)
    shown("text")
    shown(Silent())
