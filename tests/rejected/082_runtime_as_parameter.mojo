def fill[n: Int]() -> Int:
    return n


def main():
    var k = 3
    print(fill[k]())
