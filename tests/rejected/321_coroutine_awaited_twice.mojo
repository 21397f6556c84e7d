__async def f() -> Int:
    return 1


def main():
    var c = f()
    print(__await c)
    print(__await c^)
