def f() raises -> Int:
    raise Error("x")
    return 2


def main():
    try:
        print(f())
    except e:
        print(e)
