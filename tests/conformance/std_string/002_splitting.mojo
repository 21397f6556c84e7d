def main():
    for text in ["a,b,c", ",a,,b,", "", "abc", ",", "ä,ö"]:
        print(text.split(","), text.split(",", 1), text.split(",", maxsplit=0))
    for text in ["  a  b c ", "", "   ", "one", "\ta\nb\nc\v"]:
        print(text.split(), text.split(maxsplit=1))
    for text in ["a\nb\r\nc\rd", "", "\n", "a\n\nb", "end\n", "a\u2028b\vc\fd\x1ce"]:
        print(text.splitlines(), len(text.splitlines(keepends=True)))
    print("a--b--c".split("--"), "aaa".split("aa"))
    print(len("x y z".split(" ")), String(",").join(["a", "b", "c"]), ", ".join([1, 2, 3]))
    var empty = List[String]()
    print("[" + String("-").join(empty) + "]", "-".join(["only"]))
