@fieldwise_init
struct Res(Writable):
    var name: String

    def __deinit__(deinit self):
        print("deinit", self.name)


def main():
    var a = Res("red")
    print(a)
    a = Res("green")
    print("assigned")
    print(a)
    var b = Res("x")
    print(b)
    for i in range(2):
        b = Res(String("loop", i))
        print(b)
    print("end")
