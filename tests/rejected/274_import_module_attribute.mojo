import std.math


def main():
    print(std.math.cube(2.0))
