def doubled(x: IntLiteral) -> Int:
    return Int(x) * 2


def main():
    var n = 4
    print(doubled(n))
