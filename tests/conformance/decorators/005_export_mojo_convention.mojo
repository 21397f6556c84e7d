@export
def plain_name(x: Int) abi("Mojo") -> Int:
    return x + 1


@export("renamed_symbol")
def original(x: Int32, y: Int32) abi("C") -> Int32:
    return x * y


def main():
    print(plain_name(4))
    print(original(6, 7))
