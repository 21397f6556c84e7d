def main() raises:
    var d: Dict[String, Int] = {}
    for w in ["pear", "fig", "apple", "kiwi"]:
        d[w] = w.byte_length()
    print(d)
    _ = d.pop("fig")
    d["fig"] = 30
    d["pear"] = 0
    print(d)
    var keys = [k for k in d]
    sort(keys)
    print(keys)
    var inverse = {e.value: e.key for e in d.items()}
    print(inverse, len(inverse))
    for i in range(100):
        d[String(i)] = i
    var total = 0
    for v in d.values():
        total += v
    print(len(d), total)
