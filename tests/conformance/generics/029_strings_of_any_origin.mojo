"""Parameters that are strings of any origin: a literal of the source decides the origin."""


struct Label[text: StringSpan]:
    def __init__(out self):
        pass

    def show(self):
        print(Self.text)


struct Two[a: StringSpan, n: Int = 2, *, b: StringSpan = "second"](Movable):
    var inner: Label["inside"]

    def __init__(out self):
        self.inner = Label["inside"]()

    def show(self):
        print(Self.a * Self.n, Self.b)
        self.inner.show()


comptime Here = Label["there"]
comptime Opened = Two[_, 3]
comptime word = "worded"


def shown[text: StringSpan](label: Label[text]):
    print("<", text, ">", sep="")


def take(l: Label["exact"]):
    l.show()


def main():
    Label["here"]().show()
    Here().show()
    Two["x"]().show()
    Two["y", b="k"]().show()
    Opened["z"]().show()
    shown(Here())
    take(Label["exact"]())
    Label[word]().show()
    comptime n = StringSpan("spanned")
    Label[n]().show()
