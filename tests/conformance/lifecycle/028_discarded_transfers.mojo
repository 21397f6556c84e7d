struct Loud(Movable):
    var id: Int

    def __init__(out self, id: Int):
        self.id = id

    def __init__(out self, *, deinit move: Self):
        self.id = move.id
        print("move", self.id)

    def __deinit__(deinit self):
        print("end of", self.id)

    def close(deinit self):
        print("close", self.id)
        _ = self^
        print("closed")


struct Pair(Movable):
    var a: Loud
    var b: Loud

    def __init__(out self):
        self.a = Loud(3)
        self.b = Loud(4)

    def close(deinit self):
        print("close both")
        _ = self^
        print("closed both")

    def close_one(deinit self):
        _ = self.a^
        print("closed one")

    def look(var self):
        _ = self.a^
        print("look at", self.a.id, self.b.id)


def of_the_caller(mut x: Loud):
    _ = x^
    print("still there", x.id)


def of_any_place[o: MutOrigin](ref[o] x: Loud):
    _ = x^
    print("passed by")


def main():
    Loud(1).close()
    Pair().close()
    Pair().close_one()
    Pair().look()
    var x = Loud(5)
    of_the_caller(x)
    of_any_place(x)
    _ = x^
    print("used behind it", x.id)
    for i in range(2):
        _ = x^
        print("again", i)
    print("done")
    var text = String("text")
    _ = text^
    print(text)
