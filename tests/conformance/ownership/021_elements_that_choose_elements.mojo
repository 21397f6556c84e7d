"""Containers whose own elements choose the element."""

from std.collections import Deque


def in_span(numbers: Span[Int, _]):
    print(numbers[numbers[2]], numbers[numbers[0]])
    for number in numbers:
        print(number, numbers[0])


def in_list(ref rows: List[List[Int]]):
    print(rows[rows[0][0]], rows[rows[0][1]][rows[1][0]])
    ref first = rows[0]
    print(rows[first[1]], first)


def lend_two(ref [ImmutAnyOrigin] first: Int, ref [ImmutAnyOrigin] second: Int):
    print(first, second)


def lend_one(ref first: Int, second: Int):
    print(first, second)


def main() raises:
    var numbers: List[Int] = [1, 2, 0]
    numbers[numbers[2]] = numbers[1]
    numbers[numbers[2]] += numbers[1]
    print(numbers)

    var span = Span(numbers)
    span[span[2]] = span[span[1]]
    in_span(span)

    in_list([[0, 1], [0]])

    var array: Array[Int, 3] = [1, 2, 0]
    array[array[0]] += array[array[2]]
    print(array)

    var queue = Deque[Int](1, 0)
    queue[queue[1]] = queue[0]
    queue.append(queue[queue[1]])
    print(queue)

    var names: Dict[String, String] = {"a": "b", "b": "c"}
    names[names["a"]] += "d"
    print(names[names["a"]])

    var data = numbers.unsafe_ptr()
    data[unsafe_offset=data[unsafe_offset=2]] = 5
    print(numbers)

    var target = 1
    var pointers: List[Pointer[Int, origin_of(target)]] = []
    pointers.append(Pointer(to=target))
    pointers.append(pointers[0])
    print(len(pointers), pointers[1][])

    lend_two(target, target)
    lend_one(target, target)
