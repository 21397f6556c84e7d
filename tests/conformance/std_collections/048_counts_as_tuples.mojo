from std.collections import Counter


def main() raises:
    var letters = Counter[String]("b", "a", "b", "c", "b", "a")
    for each in letters.most_common(2):
        print(each._value, each._count)
    var total = 0
    for each in letters.most_common(10):
        total += Int(each._count)
    print(total, letters.total(), letters["z"])
    letters.update(Counter[String]("c", "c", "c"))
    print(letters["c"])
    letters.subtract(Counter[String]("a"))
    print(letters["a"], len(letters))
