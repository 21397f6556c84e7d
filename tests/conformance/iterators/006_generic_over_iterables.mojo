def total[I: Iterable](ref it: I) -> Int where conforms_to(
    I.IteratorType[origin_of(it)].Element, Intable & Deinitable
):
    var s = 0
    for x in it:
        s += Int(x)
    return s


def main():
    var xs: List[Int] = [1, 2, 3]
    print(total(xs))
    var a: Array[Float64, 2] = [1.5, 2.5]
    print(total(a))
