"""Parameter arithmetic: shapes, strides and flattened indices that are known when compiling."""


def product[*dims: Int]() -> Int:
    var result = 1
    comptime for i in range(dims.__len__()):
        result *= dims[i]
    return result


struct Shape[*dims: Int]:
    comptime rank = Self.dims.__len__()
    comptime size = product[*Self.dims]()

    @staticmethod
    def stride[axis: Int]() -> Int:
        var result = 1
        comptime for i in range(axis + 1, Self.rank):
            result *= Self.dims[i]
        return result

    @staticmethod
    def describe() -> String:
        var out = String()
        comptime for i in range(Self.rank):
            comptime if i > 0:
                out += "x"
            out += String(Self.dims[i])
        return out


struct Ring[T: Copyable & Defaultable & Deinitable, capacity: Int](
    Movable, Sized
):
    comptime mask = Self.capacity - 1
    var items: List[Self.T]
    var head: Int
    var count: Int

    def __init__(out self):
        comptime assert (
            Self.capacity > 0 and Self.capacity & Self.mask == 0
        ), "a power of two"
        self.items = List[Self.T](capacity=Self.capacity)
        for _ in range(Self.capacity):
            self.items.append(Self.T())
        self.head = 0
        self.count = 0

    def push(mut self, var item: Self.T):
        self.items[(self.head + self.count) & Self.mask] = item^
        if self.count == Self.capacity:
            self.head = (self.head + 1) & Self.mask
        else:
            self.count += 1

    def __getitem__(ref self, i: Int) -> ref[self.items[0]] Self.T:
        return self.items[(self.head + i) & Self.mask]

    def __len__(self) -> Int:
        return self.count


def gcd[a: Int, b: Int]() -> Int:
    comptime if b == 0:
        return a
    else:
        return gcd[b, a % b]()


struct Ratio[n: Int, d: Int]:
    comptime g = gcd[Self.n, Self.d]()
    comptime num = Self.n // Self.g
    comptime den = Self.d // Self.g
    comptime text = String(Self.num) + "/" + String(Self.den)


def main():
    comptime S = Shape[2, 3, 4]
    print(
        S.rank,
        S.size,
        S.stride[0](),
        S.stride[1](),
        S.stride[2](),
        S.describe(),
    )
    print(Shape[7].describe(), Shape[].size, Shape[].rank)
    var ring = Ring[Int, 4]()
    for i in range(6):
        ring.push(i)
    for i in range(len(ring)):
        print(ring[i], end=" ")
    print()
    ring[0] = 99
    print(ring[0], ring.count)
    print(Ratio[6, 8].num, Ratio[6, 8].den, materialize[Ratio[10, 4].text]())
    comptime a = Ratio[3, 9].den
    var arr = Array[Int, a](fill=a)
    print(len(arr), arr[0])
