struct Table[K: KeyElement & Copyable & Deinitable & Writable, V: Copyable & Deinitable & Writable]:
    comptime Row = Tuple[Self.K, Self.V]
    comptime Index = Dict[Self.K, Int]
    var rows: List[Self.Row]
    var index: Self.Index
    def __init__(out self):
        self.rows = List[Self.Row]()
        self.index = Self.Index()
    def put(mut self, k: Self.K, v: Self.V) raises:
        if k in self.index:
            self.rows[self.index[k]] = (k.copy(), v.copy())
        else:
            self.index[k.copy()] = len(self.rows)
            self.rows.append((k.copy(), v.copy()))
    def show(self):
        for ref r in self.rows:
            print(r[0], "->", r[1], end="; ")
        print()

def type_code[T: AnyType]() -> Int:
    comptime if T == Int:
        return 1
    elif T == String:
        return 2
    elif conforms_to(T, Writable):
        return 3
    else:
        return 4

def convert[T: Writable](x: T) -> String:
    comptime if T == String:
        return rebind[String](x) + "!"
    else:
        return String(x)

struct Nothing:
    pass

def opt[T: Copyable & Deinitable](x: Optional[T], default: T) -> T:
    return x.value().copy() if x else default.copy()

def zipped[A: Copyable & Deinitable, B: Copyable & Deinitable](a: List[A], b: List[B]) -> List[Tuple[A, B]]:
    var out = List[Tuple[A, B]]()
    for i in range(min(len(a), len(b))):
        out.append((a[i].copy(), b[i].copy()))
    return out^

def main() raises:
    var t = Table[String, List[Int]]()
    t.put("a", [1])
    t.put("b", [2, 3])
    t.put("a", [4, 5])
    t.show()
    print(type_code[Int](), type_code[String](), type_code[Float64](), type_code[Nothing]())
    print(convert("x"), convert(3))
    print(opt(Optional(3), 4), opt[String](None, "d"))
    for p in zipped([1, 2], ["x", "y"]):
        print(p[0], p[1])
