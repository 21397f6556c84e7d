__async def f() -> Int:
    return 1


def main():
    print("before")
    _ = f()
