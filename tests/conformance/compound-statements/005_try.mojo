def risky(n: Int) raises -> Int:
    if n < 0:
        raise Error("negative: ", n)
    return n * 2


def attempt(n: Int) -> Int:
    try:
        return risky(n)
    except e:
        print("caught", e)
    return -1


def full(n: Int):
    try:
        print("try", risky(n))
    except:
        print("except")
    else:
        print("else")
    finally:
        print("finally")


def main():
    print(attempt(3), attempt(-3))
    full(1)
    full(-1)
    try:
        try:
            _ = risky(-9)
        finally:
            print("inner finally")
    except e:
        print("outer", e)
