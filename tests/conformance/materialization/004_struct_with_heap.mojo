@fieldwise_init
struct Table(Copyable):
    var names: List[String]
    var ids: Dict[String, Int]

    def lookup(self, name: String) -> Int:
        return self.ids.get(name, -1)


def make(count: Int) -> Table:
    var t = Table([], {})
    for i in range(count):
        var name = String("n", i)
        t.ids[name] = i * 100
        t.names.append(name^)
    return t^


comptime TABLE = make(4)


def main():
    comptime three = TABLE.lookup("n3")
    comptime size = len(TABLE.names)
    print(three, size)
    var t = materialize[TABLE]()
    t.ids["extra"] = 5
    print(t.lookup("extra"), t.lookup("n1"), t.names)
