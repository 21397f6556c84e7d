struct Copied[f: def(Int) capturing -> Int](Copyable):
    var x: Int

    def __init__(out self, x: Int):
        self.x = x

    def __init__(out self, *, copy: Self):
        self.x = copy.x + 1


def main():
    pass
