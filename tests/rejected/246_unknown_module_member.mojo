import std.math


def main():
    print(std.math.squareroot(2.0))
