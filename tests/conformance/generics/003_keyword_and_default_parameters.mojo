def grid[rows: Int = 2, cols: Int = 3, *, fill: String = "."]() -> String:
    var out = String()
    for r in range(rows):
        if r:
            out += "/"
        for _ in range(cols):
            out += fill
    return out


struct Ring[size: Int = 4, T: Copyable & Deinitable & Defaultable = Int]:
    var items: List[Self.T]

    def __init__(out self):
        self.items = List[Self.T]()
        for _ in range(Self.size):
            self.items.append(Self.T())

    def __len__(self) -> Int:
        return len(self.items)


def main():
    print(grid(), grid[1](), grid[cols=1](), grid[1, 2, fill="#"](), grid[fill="x", rows=1]())
    print(len(Ring().items), len(Ring[2]().items), len(Ring[T=String]().items[0].as_bytes()))
    print(len(Ring[3, Float64]().items))
