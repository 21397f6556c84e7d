def run(x: Int) -> Int:
    return x


def run(x: Int) raises -> Int:
    raise Error("no")


def main():
    print(run(1))
