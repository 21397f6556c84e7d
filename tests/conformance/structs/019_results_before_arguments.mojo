# A method may name its result first, with its type; then the next argument is what it is
# called on. Methods with names that older Mojo gave to constructors are methods like others.
@fieldwise_init
struct Count(Copyable):
    var value: Int

    def next(out self: Count, before: Count):
        self = Count(before.value + 1)

    def told(out text: String, before: Self, *, twice: Bool = False) raises:
        if before.value < 0:
            raise Error("negative")
        text = String(before.value)
        if twice:
            text = text + "!" + text

    def __copyinit__(out self: Count, existing: Count):
        print("named like a copy")
        self = Count(existing.value + 10)

    def __moveinit__(out self: Count, deinit existing: Count):
        print("named like a move")
        self = Count(existing.value + 100)


@fieldwise_init
struct Word(Copyable):
    var text: String

    def __copyinit__(mut self, existing: Self):
        self.text = existing.text + " taken"

    def __moveinit__(mut self, deinit existing: Self):
        self.text = existing.text + " moved"


def main() raises:
    var one = Count(1)
    print(one.next().value, Count.next(one).value, one.next().next().value)
    print(one.told(), one.told(twice=True))
    try:
        _ = Count(-1).told()
    except error:
        print("caught", error)
    # Neither copying nor moving asks them.
    var two = one.copy()
    var three = two^
    print(three.value)
    print(Count.__copyinit__(three).value)
    print(Count.__moveinit__(three^).value)
    var word = Word("a")
    word.__copyinit__(Word("b"))
    print(word.text)
    word.__moveinit__(Word("c"))
    print(word.text)
