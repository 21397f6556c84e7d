struct Mine(Writable, Copyable, Movable):
    var code: Int

    def __init__(out self, code: Int):
        self.code = code

    def write_to(self, mut writer: Some[Writer]):
        writer.write("Mine ", self.code)


def plain(n: Int) raises -> Int:
    if n < 0:
        raise Error("negative: ", n)
    if n > 9:
        raise "too large"
    return n


def typed(n: Int) raises Mine -> Int:
    if n == 0:
        raise Mine(7)
    return 10 // n


def main():
    for n in [3, -1, 10]:
        try:
            print(plain(n))
        except e:
            print("caught", e, repr(e))
        finally:
            print("finally", n)
    try:
        print(typed(2), typed(0))
    except e:
        print(e.code, e)
    try:
        raise Error()
    except e:
        print("[", e, "]", sep="")
    try:
        try:
            raise Error("inner")
        except e:
            raise Error("outer of ", e)
    except e:
        print(e)
