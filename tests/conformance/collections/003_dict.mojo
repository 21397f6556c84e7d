def main() raises:
    var d = {"one": 1, "two": 2}
    d["three"] = 3
    d["one"] += 10
    print(d, len(d), d["one"])
    print("two" in d, "four" in d, d.get("four", -1), d.get("two") is None)
    print(d.pop("two"), d.pop("zz", 0), len(d))
    for e in d.items():
        print(e.key, e.value, end="; ")
    for k in d.keys():
        print(k, end=" ")
    for v in d.values():
        print(v, end=" ")
    print()
    d.update({"one": 0, "new": 5})
    print(d)
    print(d.setdefault("new", 9))
    print(d.setdefault("other", 9))
    var e: Dict[Int, List[String]] = {}
    for w in ["a", "bb", "cc", "d"]:
        e.setdefault(w.byte_length(), []).append(w)
    print(e)
    d.clear()
    print(len(d), Bool(d))
