def plain() -> Int:
    return 1


def of_file():
    var f = plain^
    print(f())


def of_body():
    def inner() {} -> Int:
        return 1

    var f = inner^
    print(f())


def of_literals():
    comptime N = 5
    var n = N^
    var text = "text"^
    print(n, text)


def main():
    of_file()
    of_body()
    of_literals()
