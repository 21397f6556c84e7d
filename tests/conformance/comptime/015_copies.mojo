# What is computed at compile time is copied as it is needed.


def nested() -> List[List[Int]]:
    return [[1, 2], [3]]


def taken(var l: List[Int]) -> Int:
    return len(l)


@fieldwise_init
struct OnlyMoved(Movable):
    var x: Int


struct Holder:
    var inner: OnlyMoved

    def __init__(out self):
        self.inner = OnlyMoved(3)


def main():
    comptime lists = nested()
    comptime first = lists[0]
    print(materialize[first](), taken(materialize[first]()))
    comptime length = taken(lists[0])
    print(length)
    comptime holder = Holder()
    comptime inner = holder.inner
    print(inner.x)
    comptime mixed = (1, "x", True)
    comptime for i in range(len(mixed)):
        comptime element = mixed[i]
        comptime if i == 1:
            print("second")
    comptime dtypes = (DType.int8, DType.uint16, DType.float32)
    comptime for i in range(len(dtypes)):
        comptime D = dtypes[i]
        print(Scalar[D](3), D, end=" ")
    print()
    comptime for x in [[1, 4], [2, 5]]:
        comptime y = x
        print(materialize[y]())
