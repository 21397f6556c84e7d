def transform[
    f: def (Int) thin -> Int
](values: List[Int]) -> List[Int]:
    var result: List[Int] = []
    for value in values:
        result.append(f(value))
    return result^


def square(x: Int) thin -> Int:
    return x * x


def run(action: def () raises thin -> None):
    try:
        action()
    except e:
        print("caught", e)


def fail() raises:
    raise Error("always")


def main():
    var numbers: List[Int] = [1, 2, 3]
    print(transform[square](numbers)[2])
    run(fail)
