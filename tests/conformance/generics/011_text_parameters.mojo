"""Structs and functions with parameters that are texts, and how such values are written."""


struct Named[name: StaticString, T: Copyable & Writable & Deinitable](Writable):
    var value: Self.T

    def __init__(out self, var value: Self.T):
        self.value = value^

    def show(self):
        print(Self.name, "=", self.value)

    def write_to(self, mut writer: Some[Writer]):
        writer.write(Self.name, ":", self.value)


@fieldwise_init
struct Unit[symbol: StaticString = "m", power: Int = 1, exact: Bool = True](Copyable, Writable):
    var amount: Int


@fieldwise_init
struct Box[T: Copyable & Writable & Deinitable](Copyable, Writable):
    var item: Self.T


def named[name: StaticString](x: Int) -> Named[name, Int]:
    return Named[name, Int](x)


def greet[word: StaticString = "hello"](whom: String) -> String:
    return String(word, ", ", whom)


def main():
    Named["one", Int](1).show()
    print(named["two"](2), Named["three", String]("3"))
    print(greet("you"), greet["bye"]("all"))
    var plain = Unit(3)
    print(plain.amount, Unit["kg", exact=False](4).amount)
    print(Box(7), repr(Box(String("a"))))
    print(Box(Box(Float64(2.5))))
    print(plain)
    print(repr(Unit["s", 2](5)))
