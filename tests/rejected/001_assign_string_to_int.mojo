def total(count: Int) -> Int:
    return count * 2


def main():
    var n: Int = "three"
    print(total(n))
