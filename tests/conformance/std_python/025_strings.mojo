from std.python import Python, PythonObject


def main() raises:
    var s = PythonObject("héllo wörld")
    print(s.upper(), s.split(), s.find("w"), s[1], s[-1], len(s), s.encode("utf-8"))
    print(s + "!", s * 2, "wör" in s, s == "héllo wörld", s.replace("l", "L"))
    print(String(s.title()), String(py=s).byte_length(), s.join(Python.list("a", "b")))
    for c in PythonObject("aé🔥"):
        print(c, end=" ")
    print()
    print(PythonObject("{} {:.2f}").format(1, 2.5), repr(PythonObject("q")))
