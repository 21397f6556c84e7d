def same(x: IntLiteral) -> IntLiteral:
    return x


def main():
    print(same(3))
