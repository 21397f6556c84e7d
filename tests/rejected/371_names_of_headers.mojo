def loop():
    for i in range(3):
        var i = 2
        print(i)


def pair():
    for a, b in [(1, 2)]:
        ref b = a
        print(a, b)


def caught():
    try:
        raise Error("a")
    except e:
        var e = 3
        print(e)


def rounds():
    comptime for k in range(3):
        comptime k = 2
        print(k)


def own[n: Int](m: Int):
    var n = 3
    print(n)


def deeper[n: Int](m: Int):
    for i in range(2):
        if i:
            var i = 5
            var n = 6
            print(i, n, m)


def main():
    pass
