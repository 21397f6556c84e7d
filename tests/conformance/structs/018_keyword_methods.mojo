# Behind a dot every word is a name, so methods may be called what nothing else may.
trait Pattern:
    def match(self, text: String) -> Bool:
        ...

    @staticmethod
    def from() -> Self:
        ...


@fieldwise_init
struct Prefix(Copyable, Pattern):
    var start: String

    def match(self, text: String) -> Bool:
        return text.startswith(self.start)

    @staticmethod
    def from() -> Self:
        return Self("pre")

    def in[T: Writable](self, what: T) -> String:
        return String(what, "/", self.start)

    def `is`(self, other: Self) -> Bool:
        return self.start == other.start

    def not(self) -> Bool:
        return not self.is(Self.from())


def found[P: Pattern](pattern: P, texts: List[String]) -> Int:
    var count = 0
    for text in texts:
        if pattern.match(text):
            count += 1
    return count


def main():
    var texts: List[String] = ["prefix", "postfix", "present"]
    var pattern = Prefix.from()
    print(found(pattern, texts))
    print(pattern.in(3), pattern.is(pattern), pattern.not())
    print(Prefix.match(Prefix("po"), texts[1]))
    match texts[1].byte_length():
        case 7:
            print("seven")
        case _:
            print("other")
    print(
        pattern
        .match("x")
    )
