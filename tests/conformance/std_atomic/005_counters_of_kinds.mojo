from std.atomic import Atomic


def main():
    var a = Atomic[Int64](5)
    print(a.load(), a.fetch_add(3), a.load())
    print(a.fetch_sub(1), a.load())
    a += 1
    a -= 2
    print(a.load())
