trait Doubled:
    def doubled(self) -> Int:
        ...


@fieldwise_init
struct Number(Copyable):
    var value: Int


__extension Number(Doubled):
    def doubled(self) -> Int:
        return self.value * 2


__extension Number:
    def tripled(self) -> Int: return self.value * 3

    @staticmethod
    def zero() -> Self: return Number(0)


def main():
    print(Number(4).doubled(), Number(4).tripled(), Number.zero().value)
