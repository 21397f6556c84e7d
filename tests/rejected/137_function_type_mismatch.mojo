def apply(f: def(Int) thin -> Int) -> Int:
    return f(1)


def name(s: String) -> String:
    return s


def main():
    print(apply(name))
