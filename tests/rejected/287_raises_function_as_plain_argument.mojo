def apply[f: def(Int) thin -> Int](x: Int) -> Int:
    return f(x)


def risky(x: Int) raises -> Int:
    if x > 3:
        raise Error("too big")
    return x


def main():
    print(apply[risky](2))
