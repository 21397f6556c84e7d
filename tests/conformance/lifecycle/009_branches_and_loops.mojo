@fieldwise_init
struct Res(Movable):
    var name: String

    def __deinit__(deinit self):
        print("drop", self.name)


def branch(flag: Bool):
    var r = Res("r")
    if flag:
        print("using", r.name)
    else:
        print("not using")
    print("after if")


def loop(n: Int):
    var before = Res("before")
    for i in range(n):
        var inner = Res(String("inner", i))
        if i == 1:
            continue
        if i == 3:
            break
        print("in", inner.name)
    print("after loop")
    print(before.name)


def early(flag: Bool) -> Int:
    var r = Res("early")
    if flag:
        return 1
    print(r.name)
    return 2


def main():
    branch(True)
    branch(False)
    loop(5)
    print(early(True))
    print(early(False))
