@fieldwise_init
struct Res(Writable):
    var name: String

    def __deinit__(deinit self):
        print("deinit", self.name)


def main():
    var a = Res("a")
    var b = Res("b")
    print(a)
    print("between")
    print(b)
    print("end")
