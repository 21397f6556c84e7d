from std.itertools import count, cycle, repeat, take_while


def small(x: Int) -> Bool:
    return x < 20


def main():
    for x in count():
        if x > 4:
            break
        print(x, end=" ")
    print()
    for x in count(10, 3):
        if x > 25:
            break
        print(x, end=" ")
    print()
    for x in count(step=-2):
        if x < -7:
            break
        print(x, end=" ")
    print()
    var seen = 0
    for x in cycle(["a", "b", "c"]):
        seen += 1
        if seen > 7:
            break
        print(x, end=" ")
    print()
    for x in repeat("r", times=3):
        print(x, end=" ")
    print()
    for x in repeat(7, times=0):
        print("never", x)
    for x in take_while[small](count(17)):
        print(x, end=" ")
    print()
