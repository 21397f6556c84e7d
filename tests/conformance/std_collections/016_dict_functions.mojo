def main() raises:
    var d: Dict[String, Int] = {"one": 1, "two": 2, "three": 3}
    print(d, repr(d), len(d))
    print(d["two"], d.get("two").value(), d.get("ten"), d.get("ten", 10))
    print("one" in d, "ten" in d)
    d["four"] = 4
    d.update({"five": 5, "one": 11})
    print(d)
    print(d.pop("one"), d.pop("ten", -10))
    print(d.setdefault("six", 6))
    print(d.setdefault("two", 0))
    var last = d.popitem()
    print(last.key, last.value)
    for key in d:
        print(key, end=" ")
    for value in d.values():
        print(value, end=" ")
    for item in d.items():
        print(item.key, item.value, sep=":", end=" ")
    print()
    for key in reversed(d):
        print(key, end=" ")
    print()
    for ref value in d.values():
        value *= 10
    print(d | {"zero": 0})
    d |= {"seven": 7}
    print(d == d.copy(), d != {"a": 1})
    try:
        print(d["missing"])
    except e:
        print("error:", e)
    try:
        _ = d.pop("missing")
    except e:
        print("error:", e)
    print(d.find("seven"), d.insert("seven", 77).value().value)
    for item in d.take_items():
        print(item.key, item.value, end="; ")
    print(len(d))
    print(Dict[Int, String].fromkeys([1, 2], "x"))
    d.clear()
    try:
        _ = d.popitem()
    except e:
        print("error:", e)
