"""Comprehensions, choices between displays, and tuples of them, given where a parameter is open.

They are containers by themselves, which convert.
"""


def length[T: Copyable](values: Span[T, _]) -> Int:
    return len(values)


def total(values: Span[Int, _]) -> Int:
    var sum = 0
    for value in values:
        sum += value
    return sum


def there[T: Movable & Deinitable](value: Optional[T]) -> Bool:
    return Bool(value)


def first[T: Copyable & Deinitable](values: List[T]) -> T:
    return values[0].copy()


def second[A: Copyable & Deinitable, B: Copyable & Deinitable](pair: Tuple[A, B]) -> B:
    return pair[1].copy()


def main():
    print(", ".join([i * i for i in range(5)]))
    print(String("-").join([String(i, "!") for i in range(3) if i != 1]))
    print(String.join(", ", [n / 2 for n in range(3)]))
    print(length(["x" for _ in range(4)]), length([[j for j in range(i)] for i in range(3)]))
    print(total([i for i in range(10)]), total([i + j for i in range(3) for j in range(3)]))
    print(there([i for i in range(3)]), there({i: 1 for i in range(3)}))
    print(first([[j for j in range(i)] for i in range(2, 4)]))
    var more = total([1]) == 1
    print(length([1, 2] if more else [3, 4]))
    print(there({1, 2} if more else {3}), there(3 if more else 4))
    print(first([i for i in range(3, 5)] if more else [j for j in range(2)]))
    print(second((1, [2, 3])), second(([i for i in range(3)], "b")), second(({1: 2}, {3})))
