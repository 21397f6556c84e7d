def spin(n: Int) -> Int:
    var i = n
    while i > 0:
        i += 1
        if i > 100_000_000_000:
            i = 1
    return i


def pick[n: Int where n > 0]() -> Int:
    return n


def main():
    print(pick[2]())
