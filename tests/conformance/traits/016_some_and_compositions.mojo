trait Named:
    def name(self) -> String: ...
trait Aged:
    def age(self) -> Int:
        return 1
comptime Person = Named & Aged

@fieldwise_init
struct Bob(Named, Aged, Copyable):
    def name(self) -> String:
        return "bob"
@fieldwise_init
struct Al(Person, Copyable):
    var a: Int
    def name(self) -> String:
        return "al"
    def age(self) -> Int:
        return self.a

def greet(p: Some[Person]) -> String:
    return p.name() + String(p.age())
def both(a: Some[Named], b: Some[Named & Aged]) -> String:
    return a.name() + b.name()
def older[A: Person, B: Person](a: A, b: B) -> Bool:
    return a.age() > b.age()
def ident[T: Person & Copyable](x: T) -> T:
    return x.copy()
def write_all(mut w: Some[Writer], *xs: Some[Writable]):
    for i in range(len(xs)):
        w.write(i)
def writes(mut w: Some[Writer], x: Some[Writable]):
    w.write("(", x, ")")

def main():
    print(greet(Bob()), greet(Al(7)), both(Al(1), Bob()), older(Al(3), Bob()))
    print(ident(Al(4)).age())
    var s = String()
    writes(s, 3)
    writes(s, "q")
    print(s)
