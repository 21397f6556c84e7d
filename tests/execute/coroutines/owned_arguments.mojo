# What an asynchronous function is to own is kept with the call until it is awaited, and ends once.


struct Traced(Movable):
    var name: String

    def __init__(out self, name: String):
        self.name = name
        print("made", name)

    def __init__(out self, *, deinit move: Self):
        self.name = move.name^

    def __deinit__(deinit self):
        print("ended", self.name)

    __async def joined(var self, var other: Self) -> String:
        print("joining")
        return self.name + other.name


@fieldwise_init
struct Refused(Copyable, Movable, Writable):
    var why: String


__async def kept(var value: Traced) -> Traced:
    print("kept", value.name)
    return value^


__async def dropped(var value: Traced, n: Int):
    print("dropping", value.name, n)


__async def refused(var value: Traced, limit: Int) raises Refused -> Int:
    if value.name.byte_length() > limit:
        raise Refused(value.name)
    return value.name.byte_length()


__async def passed[T: Movable](var value: T) -> T:
    return value^


__async def counted(var n: Int, var words: List[String], *, var last: String) -> String:
    words.append(last^)
    n += len(words)
    return String(n, " ", words)


__async def outer(var value: Traced) -> String:
    var inner = kept(value^)
    print("in outer")
    var back = __await inner^
    return back.name + "."


def later(var value: Traced, now: Bool) -> Int:
    var call = refused(value^, 2)
    if not now:
        var moved = call^
        try:
            return __await moved^
        except error:
            print("refused", error.why)
            return -1
    try:
        return __await call^
    except error:
        print("refused now", error.why)
        return -2


def main():
    var a = kept(Traced("a"))
    print("before a")
    var back = __await a^
    print("after a", back.name)

    var value = Traced("b")
    var b = dropped(value^, 7)
    print("before b")
    __await b^

    print(later(Traced("c"), True), later(Traced("long"), True), later(Traced("longer"), False))

    var words: List[String] = ["x", "y"]
    var start = 10
    var c = counted(start, words.copy(), last=String("z"))
    start = 20
    words.append("not seen")
    print(__await c^, start, len(words))

    var d = passed(Traced("d"))
    var e = passed([Traced("e1").name, String("e2")])
    print("before d and e")
    var e_back = __await e^
    var d_back = __await d^
    print(d_back.name, e_back[1])

    var f = Traced("f").joined(Traced("g"))
    print("before f")
    print(__await f^)
    print(__await outer(Traced("h")))
    for i in range(2):
        var each = dropped(Traced(String(i)), i)
        __await each^
