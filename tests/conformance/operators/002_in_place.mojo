struct Log(Writable):
    var text: String

    def __init__(out self, text: String):
        self.text = text

    def __iadd__(mut self, o: String):
        self.text += "+" + o

    def __isub__(mut self, o: String):
        self.text += "-" + o

    def __imul__(mut self, n: Int):
        self.text = self.text * n

    def __ior__(mut self, o: Int):
        self.text += "|" + String(o)

    def __ilshift__(mut self, o: Int):
        self.text += "<<" + String(o)


def main():
    var l = Log("a")
    l += "b"
    l -= "c"
    l *= 2
    l |= 7
    l <<= 1
    print(l)
    var x = 5
    x += 2
    x -= 1
    x *= 3
    x //= 4
    x **= 3
    x %= 50
    x <<= 2
    x >>= 1
    x |= 1
    x ^= 6
    x &= 0b111
    print(x)
    var f = 9.0
    f /= 2
    print(f)
