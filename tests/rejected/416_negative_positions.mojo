from std.collections import Deque


# A number of the source is known to be negative before anything runs; what a variable holds is not.
def of_variables(xs: List[Int], k: Int) -> Int:
    comptime last: Int = -1
    return xs[k] + xs[last] + xs[Int(-1)]


def of_deques() -> Int:
    var xs = Deque[Int](1, 2)
    return xs[-1]


def of_spans(xs: Span[Int, _]) -> Int:
    return xs[-2]


def of_texts() -> Int:
    comptime last = -1
    return String("abc")[byte=last].byte_length() + "abc"[byte=0].byte_length()


def changing(mut xs: List[Int]):
    xs[0] = 3
    xs[-1] += 4


def main():
    var xs: List[Int] = [1, 2]
    if len(xs) > 2:
        print(of_variables(xs, -1))
        print(of_deques(), of_spans(xs), of_texts())
        changing(xs)
