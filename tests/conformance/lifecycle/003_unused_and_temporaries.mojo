@fieldwise_init
struct Res(Writable):
    var name: String

    def __deinit__(deinit self):
        print("deinit", self.name)

    def tag(self) -> String:
        return "<" + self.name + ">"


def make(name: String) -> Res:
    print("make", name)
    return Res(name)


def main():
    _ = make("a")
    print(make("b").tag())
    print(make("c").name.byte_length() + make("d").name.byte_length())
    var kept = make("e")
    print("before")
    _ = kept^
    print("after")
    _ = make("f").tag()
    print("end")
