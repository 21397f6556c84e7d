__async def f() -> Int:
    return 1


def main():
    var x: Int = f()
    print(x)
