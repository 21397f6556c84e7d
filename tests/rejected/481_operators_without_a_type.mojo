def __add__(a: Money, b: Money) -> Money:
    return Money(a.cents + b.cents)


def __init__(cents: Int) -> Money:
    return Money(cents)


struct Money:
    var cents: Int

    def __init__(out self, cents: Int):
        self.cents = cents

    def __iadd__(mut self, other: Int) -> Int:
        self.cents += other
        return self.cents

    @staticmethod
    def __eq__(a: Money, b: Money) -> Bool:
        return a.cents == b.cents

    @staticmethod
    def __lt__(a: Money, b: Money) -> Bool:
        return a.cents < b.cents


def main():
    print((Money(1)).cents)
