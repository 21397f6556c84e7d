# Searches may begin at places that count from the end, and -1 as an end stands for all of the text.
def show(text: String, wanted: String):
    print(repr(text), repr(wanted))
    for place in range(-8, 9):
        print(text.find(wanted, place), text.rfind(wanted, place), end=" ")
    print()
    for place in range(-8, 9):
        print(Int(text.startswith(wanted, place)), end="")
        print(Int(text.startswith(wanted, 1, place)), end="")
        print(Int(text.endswith(wanted, place)), end="")
        print(Int(text.endswith(wanted, 2, place)), end=" ")
    print(text.count(wanted), repr(text.replace(wanted, "<>")))


def pieces(text: String):
    print([repr(line) for line in text.splitlines()], end=" ")
    print([repr(line) for line in text.splitlines(keepends=True)], end=" ")
    print([repr(word) for word in text.split()], [repr(word) for word in text.split(maxsplit=1)])


def main():
    var texts: List[String] = ["", "a", "abcabc", "aaaa", "日本日"]
    for text in texts:
        for wanted in [String(""), "a", "aa", "abc", "日", "absent"]:
            show(text, wanted)
    pieces("one\ttwo\nthree\r\nfour\x0bfive")
    pieces("one\u2028two\x85 three\u2029\u2029four")
    pieces("\u2028\t")
    for text in [String("\ttab"), "it's", "back\\slash\n", "\x00"]:
        try:
            print(Float64(text))
        except error:
            print(repr(String(error)))
