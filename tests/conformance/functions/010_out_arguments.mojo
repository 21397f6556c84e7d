struct Pair(Writable):
    var a: Int
    var b: String

    def __init__(out self, a: Int, b: String):
        self.a = a
        self.b = b


def build(n: Int, out p: Pair):
    p = Pair(n, "built")
    p.a += 1


def choose(flag: Bool, out text: String):
    if flag:
        text = "yes"
        return
    text = "no"


def maybe(n: Int, out r: Int) raises:
    if n < 0:
        raise Error("negative")
    r = n * 2


def main() raises:
    print(build(4))
    print(choose(True), choose(False))
    print(maybe(21))
    try:
        print(maybe(-1))
    except e:
        print(e)
