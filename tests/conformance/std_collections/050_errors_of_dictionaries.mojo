from std.collections.dict import DictKeyError, EmptyDictError


def find(d: Dict[String, Int], key: String) -> Int:
    try:
        return d[key]
    except e:
        print(e)
        return -1


def main():
    var d: Dict[String, Int] = {"a": 1}
    print(find(d, "a"), find(d, "b"))
    try:
        print(d.pop("c"))
    except e:
        print(e)
    try:
        var item = d.popitem()
        print(item.key, item.value)
        _ = d.popitem()
    except e:
        print(e)
    print(d.pop("c", 7))
