def div(a: Int, b: Int, /) -> Int:
    return a // b


def main():
    print(div(a=7, b=2))
