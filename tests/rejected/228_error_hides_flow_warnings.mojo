def helper() -> Int:
    var dead = 1
    return 2


def main():
    var n: String = helper()
    print(n)
