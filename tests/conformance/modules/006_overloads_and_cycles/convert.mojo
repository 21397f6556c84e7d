def to_text(n: Int) -> String:
    return "int " + String(n)


def to_text(b: Bool) -> String:
    return "bool " + String(b)


def to_text(s: String) -> String:
    return "string " + s


def to_text(f: Float64) -> String:
    return "float " + String(f)
