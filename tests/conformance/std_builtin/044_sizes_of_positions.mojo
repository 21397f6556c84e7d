@fieldwise_init
struct Place(ImplicitlyCopyable, Indexer):
    var row: Int
    var column: Int

    def __mlir_index__(self) -> __mlir_type.index:
        return (self.row * 3 + self.column).__mlir_index__()


@fieldwise_init
struct Shelf(SizedRaising):
    var count: Int

    def __len__(self) raises -> Int:
        if self.count < 0:
            raise Error("less than nothing")
        return self.count


def main() raises:
    var numbers: List[Int] = [10, 11, 12, 13, 14, 15]
    print(numbers[Place(1, 1)], numbers[Place(0, 2)], index(Place(1, 2)))
    print(len(Shelf(3)))
    try:
        print(len(Shelf(-1)))
    except e:
        print(e)
