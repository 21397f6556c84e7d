@fieldwise_init
struct Point(Copyable, Equatable, Hashable, Movable):
    var x: Int
    var y: Int


def main():
    var total = UInt64(0)
    for i in range(20000000):
        total ^= hash(i)
    for i in range(5000000):
        total += hash(Point(i, i ^ 77)) & 1
    var texts: List[String] = ["short", "a text of some length", "x" * 100, "y" * 1000]
    for _ in range(500000):
        for ref text in texts:
            total += hash(text) & 1
    # What the values are differs between libraries; they are only not to be for nothing.
    print(total != 0)
