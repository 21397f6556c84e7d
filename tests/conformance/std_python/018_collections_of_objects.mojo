# Objects in the collections of Mojo, and functions that take and return them.
from std.python import Python, PythonObject


def double(x: PythonObject) raises -> PythonObject:
    return x * 2


def change(mut x: PythonObject) raises:
    x = "changed"


def first(items: List[PythonObject]) -> PythonObject:
    return items[0]


@fieldwise_init
struct Holder(Copyable, Movable):
    var value: PythonObject
    var name: String

    def twice(self) raises -> PythonObject:
        return self.value + self.value


def main() raises:
    print(double(4), double("ab"), double(Python.list(1)))
    var x = PythonObject(1)
    change(x)
    print(x)
    var items: List[PythonObject] = [1, "two", 3.5, None]
    items.append(Python.list(1, 2))
    print(len(items), first(items), items[4])
    var names = Dict[String, PythonObject]()
    names["a"] = 1
    names["b"] = "text"
    for entry in names.items():
        print(entry.key, entry.value)
    var holder = Holder(Python.list(1), "list")
    var other = holder.copy()
    _ = holder.value.append(2)
    print(other.value, holder.twice(), other.name)
    var maybe: Optional[PythonObject] = PythonObject(5)
    if maybe:
        print(maybe.value() + 1)
    var pair = (PythonObject(1), PythonObject("x"))
    print(pair[0], pair[1])
