__async def next(x: Int) -> Int:
    return x + 1


__async def twice() -> Int:
    var x = __await next(4)
    return x * 2


__async def shout(text: String) -> String:
    return text + "!"


__async def push(mut values: List[Int], x: Int) -> Int:
    values.append(x)
    return len(values)


@fieldwise_init
struct Promise:
    var n: Int

    def __await__(self) -> Int:
        return self.n * 3


def main():
    print(__await next(1))
    print(__await twice())
    print(__await shout("hello"))
    var values = List[Int]()
    print(__await push(values, 7))
    print(values)
    var sum = 0
    for i in range(4):
        sum += __await next(i)
    print(sum)
    print(__await Promise(5))
