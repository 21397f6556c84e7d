def f() raises:
    raise Error("x")


def main():
    try:
        f()
    except e:
        print(e)
    print(e)
