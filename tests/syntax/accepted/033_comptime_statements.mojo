def show[n: Int, flag: Bool]():
    comptime if flag and (n > 1):
        print("flag")
    elif n == 1:
        print("one")
    else: print("none")
    comptime for i in range(n): print(i)
    comptime for i, j in [(1, 2), (3, 4)]:
        print(i + j)
    comptime assert n > 0, "positive"
    comptime assert(n > 0)
    comptime
        assert n > 0
    comptime doubled = n * 2; comptime tripled: Int = n * 3
    comptime local[k: Int] = k + n
    comptime match n:
        case 1: print("match one")
        case _: print("match other")
    print(doubled, tripled, local[5], comptime(n * n), comptime (n) + 1)


def main():
    show[2, True]()
