__async def f() raises -> Int:
    return 1


def main():
    print("before")
    print(__await f())
