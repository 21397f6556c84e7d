from std.ffi import external_call


def ascending(
    a: Pointer[Int32, ImmUntrackedOrigin], b: Pointer[Int32, ImmUntrackedOrigin]
) abi("C") -> Int32:
    return a[] - b[]


def descending(
    a: Pointer[Int32, ImmUntrackedOrigin], b: Pointer[Int32, ImmUntrackedOrigin]
) abi("C") -> Int32:
    return b[] - a[]


@fieldwise_init
struct Entry(Copyable, Movable):
    var key: Int32
    var weight: Float64


def by_weight(
    a: Pointer[Entry, ImmUntrackedOrigin], b: Pointer[Entry, ImmUntrackedOrigin]
) abi("C") -> Int32:
    if a[].weight < b[].weight:
        return -1
    return 1 if a[].weight > b[].weight else 0


def main():
    var numbers: List[Int32] = [5, 2, 9, 1, 7]
    external_call["qsort", NoneType](numbers.unsafe_ptr(), len(numbers), 4, ascending)
    print(numbers)
    external_call["qsort", NoneType](numbers.unsafe_ptr(), len(numbers), 4, descending)
    print(numbers)
    var entries = List[Entry]()
    for i in range(5):
        entries.append(Entry(Int32(i), Float64((i * 7) % 5)))
    external_call["qsort", NoneType](entries.unsafe_ptr(), len(entries), 16, by_weight)
    for ref entry in entries:
        print(entry.key, entry.weight, end="; ")
    print()
