# Dictionaries and counters of what anything that can be gone through has; spans of spans.

from std.collections import Counter


def main():
    var numbers = {1, 2, 3, 2}
    print(Counter[Int](numbers), Counter[Int](range(3)))
    var list: List[Int] = [1, 1, 2]
    print(Counter[Int](list), Counter[Int](list[0:2]))

    print(Dict[Int, String].fromkeys(numbers, "x"))
    print(Dict[Int, Int].fromkeys(range(3), 7), Dict[Int, Int].fromkeys([1, 2], 0))
    var words: List[String] = ["a", "b", "a"]
    print(Dict[String, Int].fromkeys(words, 1))
    var first: Dict[String, Int] = {"q": 1, "r": 2}
    print(Dict[String, Bool].fromkeys(first, True))

    var text = String("abc")
    var span = StringSpan(text)
    print(StringSpan(other=span), StringSpan[ImmOrigin(origin_of(text))](span))
