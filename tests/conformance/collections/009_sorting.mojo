@fieldwise_init
struct Person(Copyable, Writable):
    var name: String
    var age: Int


def by_age(a: Person, b: Person) -> Bool:
    return a.age < b.age


def main():
    var xs: List[Int] = [5, 2, 9, 1, 5, 6]
    sort(xs)
    print(xs)

    def descending(a: Int, b: Int) -> Bool:
        return a > b

    sort(xs, descending)
    print(xs)
    var words: List[String] = ["pear", "fig", "apple", "Kiwi"]
    sort(words)
    print(words)
    var people: List[Person] = [Person("a", 30), Person("b", 20), Person("c", 30), Person("d", 10)]
    sort[stable=True](people, by_age)
    for p in people:
        print(p.name, p.age, end="; ")
    print()
    var fs: List[Float64] = [2.5, -1, 0]
    sort(fs)
    print(fs)
    var pairs: List[Tuple[Int, String]] = [(2, "b"), (1, "z"), (2, "a")]
    sort(pairs)
    print(pairs)
