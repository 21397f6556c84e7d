struct Meters:
    var value: Int

    def __init__(out self, value: Int):
        self.value = value

    @implicit
    def double(self) -> Int:
        return self.value * 2


def main():
    print(Meters(3).double())
