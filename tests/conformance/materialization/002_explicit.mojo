def build() -> List[Int]:
    return [i * i for i in range(5)]


def names() -> Dict[String, Int]:
    return {"one": 1, "two": 2}


def lookup(i: Int) -> Int:
    comptime table = build()
    var t = materialize[table]()
    return t[i]


def main() raises:
    print(lookup(2), lookup(4))
    comptime d = names()
    var m = materialize[d]()
    m["three"] = 3
    print(m["one"] + m["three"], len(m), len(materialize[d]()))
    comptime nested: List[List[String]] = [["a"], ["b", "c"]]
    print(materialize[nested]())
    comptime first = nested[1][0]
    print(first)
