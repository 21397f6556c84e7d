def bump(mut t: Tuple[Int, Int]):
    match t:
        case (ref a, 0):
            a += 100
        case (ref a, ref b):
            a += b
            b = 0


def main():
    var t = (1, 2)
    bump(t)
    print(t)
    bump(t)
    print(t)
    var s = "text"
    match s:
        case var copy:
            copy += "!"
            print(copy)
    print(s)
