from std.math.fast import exp2_approx_f32
from std.runtime.asyncrt import TaskGroup, create_raising_task, create_task
from std.utils.coord import All, Coord, Idx


async def add(a: Int, b: Int) -> Int:
    return a + b


async def checked(a: Int) raises -> Int:
    if a > 1:
        raise Error("too much")
    return a


async def squared(i: Int, p: Pointer[List[Int], MutUntrackedOrigin]):
    p[][i] = i * i


async def text(x: Int) -> String:
    return String(x) * 3


async def both() -> Int:
    var x = create_task(add(1, 2))
    var y = create_task(add(3, 4))
    var a = await x
    return a + y.wait()


def main() raises:
    var task = create_task(add(3, 4))
    print(task.wait(), task.get())
    var other = create_task(text(4))
    print(other.wait(), other.wait())
    print(create_raising_task(checked(1)).wait())
    var failing = create_raising_task(checked(2))
    try:
        print(failing^.wait())
    except e:
        print("caught", e)
    var squares = List[Int](length=5, fill=0)
    var where = Pointer(to=squares).unsafe_origin_cast[MutUntrackedOrigin]()
    var group = TaskGroup()
    for i in range(5):
        group.create_task(squared(i, where))
    group.wait()
    print(squares)
    var sum = create_task(both())
    print(sum.wait())

    var kept = Coord(Idx[3], All)
    print(All, len(kept), kept.product())
    print(exp2_approx_f32[4](SIMD[DType.float32, 4](0, 1, -2.5, 10.25)))
