def yes(label: String) -> Bool:
    print("yes", label)
    return True


def no(label: String) -> Bool:
    print("no", label)
    return False


def main():
    print(yes("a") and no("b") and yes("never"))
    print(no("c") or yes("d") or no("never"))
    print(not no("e"))
    var n = 0
    if n != 0 and 10 // n > 1:
        print("unreachable")
    print((no("f") or no("g")) and yes("never"))
    print(yes("h") if no("i") else no("j"))
