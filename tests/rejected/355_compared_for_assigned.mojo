"""A variable is given its value by one sign."""


def main():
    var first = 1
    var second == 2
    print(first, second)
