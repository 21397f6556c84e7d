# 'main' is called from nowhere in a program; asking where still gives a place.

from std.reflection import call_location


def asked() -> Int:
    return call_location().line()


def main() raises:
    print(call_location().line() > 0, asked())
