def fib(n: Int, mut memo: Dict[Int, Int]) raises -> Int:
    if n < 2:
        return n
    if n in memo:
        return memo[n]
    var value = fib(n - 1, memo) + fib(n - 2, memo)
    memo[n] = value
    return value


def fib_pair(n: Int) -> Tuple[Int, Int]:
    var a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a, b


def main() raises:
    var memo: Dict[Int, Int] = {0: 0, 1}
    print(fib(40, memo))
    var first, second = fib_pair(10)
    print(first, second)
