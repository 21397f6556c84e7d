@fieldwise_init
struct Point:
    var x: Int
    var y: Int


def main():
    var p = Point(1, 2)
    print(p.x + p.z)
