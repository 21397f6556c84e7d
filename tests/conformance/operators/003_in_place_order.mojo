@fieldwise_init
struct Money(ImplicitlyCopyable, Writable):
    var cents: Int

    def __iadd__(mut self, o: Self):
        print("iadd", o.cents)
        self.cents += o.cents

    def __imul__(mut self, k: Int):
        print("imul", k)
        self.cents *= k


def index(i: Int) -> Int:
    print("index", i)
    return i


def amount(n: Int) -> Money:
    print("amount", n)
    return Money(n)


def main():
    var m = Money(150)
    m += Money(50)
    m *= 3
    print(m)
    var ms = [Money(1), Money(2)]
    ms[index(1)] += amount(10)
    ms[index(0)] *= index(7)
    print(ms[0], ms[1])
