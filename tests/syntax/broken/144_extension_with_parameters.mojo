struct Money(ImplicitlyCopyable):
    var cents: Int

    def __init__(out self, cents: Int):
        self.cents = cents


__extension Money[T: AnyType]:
    def dollars(self) -> Int:
        return self.cents // 100

    def rest(self) -> Int:
        return self.cents % 100


def total(*prices: Money) -> Money:
    var sum = 0
    for price in prices:
        sum += price.cents
    return Money(sum)


def options(var **extras: Int) raises:
    for entry in extras.items():
        print(entry.key, entry.value)


def main() raises:
    var sum = total(Money(250), Money(199), Money(1))
    print(sum.dollars(), sum.rest())
    options(tip=3, fee=1)
