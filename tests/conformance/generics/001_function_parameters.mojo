def repeat[count: Int](text: String) -> String:
    var out = String()
    for _ in range(count):
        out += text
    return out


def power[exp: Int](base: Int) -> Int:
    comptime if exp == 0:
        return 1
    else:
        return base * power[exp - 1](base)


def tag[name: StringLiteral]() -> String:
    return "<" + String(name) + ">"


def gate[open: Bool]() -> String:
    comptime if open:
        return "open"
    return "closed"


def main():
    print(repeat[3]("ab"), repeat[0]("x") == "")
    print(power[5](2), power[0](7))
    print(tag["b"](), gate[True](), gate[False]())
