from std.math import squareroot


def main():
    print(squareroot(4.0))
