def main():
    var a = "ab"
    var b = String("cd")
    print(a + b, a * 3, b + "!" + a)
    a += b
    print(a)
    print("a" < "b", "abc" < "abd", "Z" < "a", "" < "a", "ab" == "a" + "b")
    print("b" > "abc", "x" != "y", "x" <= "x")
    var s = StaticString("static")
    print(s + "-" + b)
    var t = ""
    for i in range(3):
        t += String(i) + ","
    print(t)
    print("lo" in "hello", not "")
