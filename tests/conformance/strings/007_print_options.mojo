from std.sys import stderr


def main():
    print("a", "b", "c", sep="")
    print("a", "b", sep=", ", end=".\n")
    print()
    print(1, 2.5, True, "s", [1, 2], (1, "t"), sep="|")
    print("no newline", end="")
    print(" then more")
    print("x", end="\n\n")
    print("two", "words", flush=True)
    print([["nested"], ["list"]] if len("a".as_bytes()) > 3 else [["n"], ["l"]])
    print("", "", sep="-")
