struct Once(Movable):
    var x: Int

    def __init__(out self):
        self.x = 3


def main():
    var m = Once()

    @__copy_capture(m)
    @__parameter
    def add(x: Int) -> Int:
        return x + m.x

    print(add(1))
