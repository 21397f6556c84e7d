struct Table(Sized):
    var cells: Dict[String, Int]

    def __init__(out self):
        self.cells = {}

    def __getitem__(self, name: String) -> Int:
        return self.cells.get(name, 0)

    def __setitem__(mut self, name: String, value: Int):
        self.cells[name] = value

    def __getitem__(self, *, prefix: String) -> Int:
        var n = 0
        for e in self.cells.items():
            if e.key.startswith(prefix):
                n += e.value
        return n

    def __getitem__(self, a: String, b: String) -> Int:
        return self[a] * 1000 + self[b]

    def __contains__(self, name: String) -> Bool:
        return name in self.cells

    def __len__(self) -> Int:
        return len(self.cells)


def main():
    var t = Table()
    t["apple"] = 3
    t["avocado"] = 4
    t["pear"] = t["apple"] + 10
    t["apple"] += 100
    print(t["apple"], t["none"], t["apple", "pear"])
    print(t[prefix="a"], "pear" in t, "fig" not in t, len(t))
