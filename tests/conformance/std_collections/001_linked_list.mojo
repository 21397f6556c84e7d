from std.collections import LinkedList


def main() raises:
    var numbers = LinkedList[Int]()
    print(len(numbers), Bool(numbers), numbers)
    numbers.append(2)
    numbers.append(3)
    numbers.prepend(1)
    print(len(numbers), Bool(numbers), numbers, repr(numbers))
    numbers.insert(0, 10)
    numbers.insert(4, 40)
    numbers.insert(2, 20)
    print(numbers)
    print(numbers.get_nth(0), numbers.get_nth(3), numbers.get_nth(5))
    numbers.get_nth(1) = 11
    print(numbers, 20 in numbers, 21 in numbers, numbers.count(3), numbers.index(40))
    print(numbers.pop(), numbers.pop(0), numbers)
    print(numbers.maybe_pop().value(), numbers.maybe_pop(1).value())
    print(numbers)
    numbers.reverse()
    print(numbers)
    numbers.clear()
    print(len(numbers), numbers.maybe_pop(), numbers)
    try:
        _ = numbers.pop()
    except e:
        print("error:", e)
    try:
        print(numbers.index(5))
    except e:
        print("error:", e)
