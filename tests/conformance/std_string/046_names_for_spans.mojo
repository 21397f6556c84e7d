from std.collections.string import ImmStringSlice, ImmStringSpan, StringSlice, StringSpan


def first[o: ImmOrigin](text: ImmStringSpan[o]) -> ImmStringSlice[o]:
    return text[byte=0:1]


def shout(text: StringSlice) -> String:
    return text.upper()


def main():
    var text = String("word")
    print(first(StaticString("abc")), shout(text), shout("literal"))
    print(StringSpan(text).byte_length())
