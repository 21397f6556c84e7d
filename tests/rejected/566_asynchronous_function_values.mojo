__async def next(x: Int) -> Int:
    return x + 1


__async def kept() -> Int:
    var f = next
    var later = f(3)
    return __await later^


__async def awaited(f: __async def(x: Int) thin -> Int) -> Int:
    return __await f(3)


__async def by_name() -> Int:
    return __await next(3)


__async def known[f: __async def(x: Int) thin -> Int]() -> Int:
    return __await f(3)


def main():
    pass
