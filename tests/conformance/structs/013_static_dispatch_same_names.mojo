@fieldwise_init
struct Num(ImplicitlyCopyable):
    var v: Int

    def get(self) -> String:
        return "get " + String(self.v)

    def get(self, extra: Int) -> String:
        return "get+ " + String(self.v + extra)

    def get[n: Int](self) -> String:
        return "get[n] " + String(self.v * n)

    @staticmethod
    def make(v: Int) -> Num:
        return Num(v)

    def chain(self, k: Int) -> Num:
        return Num(self.v * k)


def main():
    var n = Num.make(4)
    print(n.get(), n.get(2), n.get[3]())
    print(n.chain(2).chain(3).get())
    print(Num.get(n), Num.get(n, 5))
    var f = Num.make
    print(f(8).v)
