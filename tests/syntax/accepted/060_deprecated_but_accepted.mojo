struct Old(Movable):
    var n: Int

    def __init__(out self): self.n = 1
    def __del__(deinit self): pass


def run():
    var k = 2

    @parameter
    def shown(): print(k)
    shown()
    __match k:
        case 2: print("two")
        case _: pass


def main():
    var old = Old()
    print(old.n)
    run()
