def show_all[*Ts: Writable](*args: *Ts):
    print(args.__len__(), end=": ")
    comptime for i in range(args.__len__()):
        print(args[i], end=" ")
    print()


def count_ints[*Ts: Intable](*args: *Ts) -> Int:
    var s = 0
    comptime for i in range(Ts.length):
        s += Int(args[i])
    return s


def forward[*Ts: Writable](prefix: String, *args: *Ts):
    print(prefix, end=" ")
    show_all(*args)


def main():
    show_all("a", 1, 2.5, True)
    show_all()
    print(count_ints(1, 2.9, True))
    forward("fwd", 1, "two")
