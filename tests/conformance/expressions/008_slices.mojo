def main():
    var items = [0, 1, 2, 3, 4, 5]
    var xs: List[Int] = [0, 1, 2, 3, 4, 5]
    print(len(xs[0:3]), len(xs[3:]), len(xs[:2]), len(xs[:]))
    for v in xs[1:4]:
        print(v, end=" ")
    print()
    print(xs[::2], xs[1::2], xs[4:1:-1])
    var s = "hello world"
    print(s[byte=0:5], s[byte=6:], s[byte=:3])
    var sl = slice(1, 5, 2)
    print(sl)
    xs[0:2][0] = 99
    print(xs)
    print(items[2:4][1])
