struct View[o: ImmOrigin]:
    var p: Pointer[String, Self.o]

    def __init__(out self, ref [Self.o] s: String):
        self.p = Pointer(to=s)


def make() -> View[ImmStaticOrigin]:
    var s = String("local")
    return View(s)


def main():
    print(make().p[])
