from std.collections import Deque


comptime Row = SIMD[DType.float64, 8]


@fieldwise_init
struct Item(Copyable, Movable):
    var key: Int
    var row: Row


def main() raises:
    var waiting = Deque[Row]()
    var rows = Dict[Int, Row]()
    var items = List[Item]()
    for i in range(100):
        waiting.append(Row(Float64(i)))
        rows[i] = Row(Float64(i)) * 2
        items.append(Item(99 - i, Row(Float64(i))))
    var sum = Row(0)
    for row in waiting:
        sum += row
    for row in rows.values():
        sum += row

    def earlier(a: Item, b: Item) -> Bool:
        return a.key < b.key

    sort(items, earlier)
    print(sum)
    print(items[0].row[3], items[99].row[7])
    while waiting:
        sum -= waiting.popleft()
    print(sum[0], len(waiting), Int(Pointer(to=rows[7])) % 64)
