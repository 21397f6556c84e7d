def main() raises:
    var d = {"one": 1, "two": 2, "three": 3}
    print(d, len(d), d["two"], "one" in d, "four" in d)
    d["four"] = 4
    d["one"] = 11
    print(d, d.get("one").value(), d.get("none", -1), Bool(d.get("none")))
    try:
        print(d["missing"])
    except e:
        print(e)
    print(d.pop("two"), d.pop("gone", 0), len(d))
    try:
        _ = d.pop("gone")
    except e:
        print(e)
    for k in d:
        print(k, end=" ")
    print()
    for v in d.values():
        print(v, end=" ")
    print()
    for item in d.items():
        print(item.key, item.value, end="; ")
    print()
    d.update({"four": 44, "five": 5})
    print(d)
    print(d.setdefault("six", 6))
    print(d.setdefault("five", 0))
    for k in reversed(d):
        print(k, end=" ")
    print()
    var item = d.popitem()
    print(item.key, item.value, d | {"x": 1})
    d |= {"y": 2}
    print(d == d.copy(), d == {"a": 1}, repr({1: 2.5}))
    d.clear()
    print(d, len(d), Bool(d))
