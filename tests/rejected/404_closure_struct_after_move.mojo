@fieldwise_init
struct Step[f: def(Int) capturing -> Int](Copyable):
    var x: Int

    def call(self) -> Int:
        return Self.f(self.x)

    def advance(mut self, mut y: Int):
        self.x = Self.f(y)
        y += 1



def main():
    var names = List[String]()
    names.append("a")

    @__parameter
    def get(x: Int) -> Int:
        return len(names) + x

    var s = Step[get](3)
    print(s.call())
    var other = names^
    print(len(other))
    print(s.call())
