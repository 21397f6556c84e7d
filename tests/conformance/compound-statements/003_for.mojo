def main():
    for i in range(3):
        print(i, end=" ")
    for i in range(2, 5):
        print(i, end=" ")
    for i in range(10, 0, -3):
        print(i, end=" ")
    print()
    for w in ["a", "b", "c"]:
        if w == "b":
            continue
        print(w, end=" ")
    print()
    for i in range(5):
        if i == 9:
            break
    else:
        print("no break")
    for i in range(5):
        if i == 2:
            break
    else:
        print("not printed")
    var xs = [1, 2, 3]
    for var x in xs:
        x *= 10
        print(x, end=" ")
    print(xs)
    for k, v in enumerate(["x", "y"]):
        print(k, v)
    for a, b in [(1, 2), (3, 4)]:
        print(a * b)
    for _ in range(2):
        print("again")
