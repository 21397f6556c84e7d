async def compute(x: Int) -> Int:
    return x * 2


__async def total(x: Int) -> Int:
    var a = __await compute(x)
    var b = await compute(x + 1)
    return a + b


def main():
    print("compiled only")
