# What a closure copies or takes over it may change, and its next call sees that; the variable
# outside does not.


@fieldwise_init
struct Count(ImplicitlyCopyable, Movable):
    var n: Int


def twice[F: def() -> Int](f: F) -> Int:
    return f() * 100 + f()


def main():
    var count = Count(1)

    def next() {var count} -> Int:
        count.n += 1
        return count.n

    print(next(), next(), twice(next), count.n)
    var other = next
    print(other(), other(), next())

    var text = String("a")

    def longer() {var text} -> String:
        text += "b"
        return text

    print(longer(), longer(), text)

    var values: List[Int] = [1]

    def append() {var values^} -> Int:
        values.append(len(values) * 10)
        return len(values)

    print(append(), append(), twice(append))

    def around() {var} -> Int:
        def bump() {mut count}:
            count.n += 10

        bump()
        bump()
        return count.n

    print(around(), around(), count.n)
