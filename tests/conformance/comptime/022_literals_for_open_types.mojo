# The parameters that the type of a parameter leaves open are found by the constructor that makes it.


def first[s: StringSpan]() -> UInt8:
    return s.as_bytes()[0]


def written[s: StringSpan[_]](n: Int = 1) -> String:
    return String(s) * n


def named[o: ImmOrigin, //, s: StringSpan[o], count: Int]() -> Int:
    return s.byte_length() * count


struct Marks:
    comptime space = first[" "]()
    comptime line = first["\n"]()


def main():
    comptime word = StringSpan("word")
    print(first["ab"](), first[word](), first[s="z"]())
    print(written["xy"](), written["xy"](3))
    print(named["four", 2](), named[word, 3]())
    print(Marks.space, Marks.line)
