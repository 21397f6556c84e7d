def both(ref first: Int, ref second: Int):
    print(first, second)


def text_and_reference(first: String, ref second: String):
    print(first, second)


def pointers(first: Pointer[Int, _], second: Pointer[Int, _]):
    print(first[], second[])


def spans(numbers: Span[Int, _]):
    print(numbers, numbers)
    print(numbers[0:1], numbers[1:2])


def of_any_origin[o: Origin](pointer: Pointer[Int, o]):
    pointers(pointer, pointer)
    both(pointer[], pointer[])


def lent(ref texts: List[String], ref number: Int):
    print(texts[0:1], texts[1:2])
    print(texts[0:1], texts[0])
    both(number, number)


struct Holder:
    var number: Int

    def __init__(out self):
        self.number = 1

    def with_any[T: Writable](ref self, value: T):
        print(value)

    def with_another(ref self, other: Self):
        print(other.number)


def main():
    var number = 1
    both(number, number)
    var text = String("a")
    text_and_reference(text, text)
    var holder = Holder()
    holder.with_any(holder.number)
    holder.with_another(holder)
    var numbers: List[Int] = [1, 2]
    both(numbers[0], numbers[1])
    var span = Span(numbers)
    print(span != span)
