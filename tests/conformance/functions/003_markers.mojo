def div(a: Int, b: Int, /) -> Int:
    return a // b


def configure(*, retries: Int = 3, verbose: Bool) -> String:
    return String(retries) + ("v" if verbose else "q")


def mixed(a: Int, /, b: Int, *, c: Int) -> Int:
    return a * 100 + b * 10 + c


def main():
    print(div(17, 5))
    print(configure(verbose=True), configure(verbose=False, retries=9))
    print(mixed(1, 2, c=3), mixed(4, b=5, c=6), mixed(7, c=9, b=8))
