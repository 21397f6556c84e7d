"""Methods of operators have as many operands as these."""


struct Number:
    var value: Int

    def __init__(out self, value: Int):
        self.value = value

    def __add__(self, other: Self) -> Self:
        return Self(self.value + other.value)

    def __eq__(self) -> Bool:
        return True

    def __neg__(self, by: Int) -> Self:
        return Self(-self.value * by)

    def __lt__(self, other: Self, strictly: Bool) -> Bool:
        return strictly


def main():
    print((Number(1) + Number(2)).value)
