def total(*values: Int) -> Int:
    var t = 0
    for v in values:
        t += v
    return t


def label(*values: Int, name: String) -> String:
    return name + ": " + String(total_of(values[0], len(values)))


def total_of(first: Int, n: Int) -> Int:
    return first * n


def join(sep: String, *words: String) -> String:
    var out = String()
    for i in range(len(words)):
        if i:
            out += sep
        out += words[i]
    return out


def grow(var *items: String) -> Int:
    var n = 0
    for ref s in items:
        s += "!"
        n += s.byte_length()
    return n


def main():
    print(total(), total(1), total(1, 2, 3))
    print(label(5, 6, 7, name="seven"))
    print(join("-", "a", "b", "c"), join(","))
    print(grow("ab", "c"))
