def is_even(x: Int) -> Bool:
    return x % 2 == 0


comptime Even[x: Int]: Bool = x % 2 == 0


def needs_even[x: Int]() -> Int where is_even(x):
    return x


def relay[x: Int]() -> Int where is_even(x):
    return needs_even[x]() + 1


def guarded[x: Int]() -> Int:
    comptime if is_even(x):
        return needs_even[x]()
    else:
        return 0


def main():
    comptime assert is_even(6)
    print(relay[6](), guarded[8](), guarded[3]())
