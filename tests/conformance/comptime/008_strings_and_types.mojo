def tag[name: StaticString, T: AnyType]() -> String:
    comptime if conforms_to(T, Writable):
        return String(name) + ":w"
    else:
        return String(name) + ":-"


comptime Choice[wide: Bool] = Int64 if wide else Int8


struct Quiet:
    pass


def main():
    print(tag["int", Int](), tag["quiet", Quiet]())
    comptime greeting = "hello" + " " + "world"
    print(greeting, greeting.byte_length())
    comptime if "ell" in greeting:
        print("contains")
    print(Choice[True].MAX, Choice[False].MAX)
    comptime T = type_of(Float64(2.5))
    var f: T = 1.25
    print(f)
    comptime n = len([1, 2, 3])
    print(n)
