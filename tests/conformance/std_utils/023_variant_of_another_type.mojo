from std.utils import Variant


def main():
    var value = Variant[Int, String](3)
    print(value[Int])
    print(value[String])
