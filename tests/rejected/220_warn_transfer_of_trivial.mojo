def take(var n: Int) -> Int:
    return n


def main():
    var n = 3
    print(take(n^))
    print(n)
