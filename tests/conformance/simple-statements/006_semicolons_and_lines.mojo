def main():
    var a = 1; var b = 2; print(a + b)
    print("x"); print("y");
    var total = a
        + b
        + 10
    print(total)
    var other = (1 +
        2 +
        3)
    print(other)
    var s = "back" \
        "slash"
    print(s)
    if a == 1: print("one line"); print("still in it")
    for i in range(2): print(i)
    if b == 1: print("no")
    else: print("else on its line")
    print(
        a,
        b,
    )
