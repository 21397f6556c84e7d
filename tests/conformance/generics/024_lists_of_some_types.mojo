def show(*args: *SomeTypeList[Writable]):
    comptime for i in range(args.__len__()):
        print(args[i], end=" ")
    print()

def count(first: Int, *rest: *SomeTypeList[Copyable & Writable]) -> Int:
    return first + rest.__len__()

def main():
    show(1, "two", 3.5)
    show()
    print(count(1, "a", True))
    print(widest("a", 12345, True))


def widest(*values: *SomeTypeList[Writable]) -> Int:
    var found = 0
    comptime for i in range(values.__len__()):
        found = max(found, String(values[i]).byte_length())
    return found
