from std.collections.string.string_span import get_static_string


comptime ROOT = "app"


def main():
    print(get_static_string["a"]())
    print(get_static_string["a", "b", "c"]())
    comptime name = get_static_string[ROOT, ".", "main"]()
    print(name, name.byte_length())
    print(StaticString("x\n").isnewline(), StaticString("\n").isnewline[single_character=True]())
    print(StaticString("\r\n").isnewline(), StaticString("").isnewline())
