struct Rect(Writable):
    var w: Int
    var h: Int

    def __init__(out self, w: Int, h: Int):
        self.w = w
        self.h = h

    def __init__(out self, side: Int):
        self = Self(side, side)

    def __init__(out self, *, area: Int, w: Int):
        self.w = w
        self.h = area // w

    def __init__(out self, text: String) raises:
        var parts = text.split("x")
        if len(parts) != 2:
            raise Error("bad rect: ", text)
        self.w = Int(parts[0])
        self.h = Int(parts[1])


def main() raises:
    print(Rect(2, 3), Rect(4), Rect(area=12, w=3), Rect("7x8"))
    try:
        _ = Rect("nope")
    except e:
        print(e)
