def sum_of[*values: Int]() -> Int:
    var total = 0
    comptime for i in range(values.size):
        total += values[i]
    return total


def show[*Ts: Writable](*args: *Ts):
    comptime for i in range(args.__len__()):
        print(args[i], end=" ")
    print(len(args))


def largest(*numbers: Int) -> Int:
    var best = numbers[0]
    for n in numbers:
        if n > best:
            best = n
    return best


def named(var **options: Int) raises:
    var keys = List[String]()
    for k in options.keys():
        keys.append(k)
    sort(keys)
    for k in keys:
        print(k, options[k], end="; ")
    print(len(options))


def printed(*numbers: Int):
    print(numbers, repr(numbers), len(numbers))


def main() raises:
    print(sum_of[1, 2, 3](), sum_of[]())
    show(1, "a", 2.5, True)
    show()
    print(largest(3), largest(1, 9, 4))
    named(x=1, y=2)
    named()
    printed(1, 2)
    printed()
