def repeat[times: Int = "two"](x: Int) -> Int:
    return x * times


def main():
    print(repeat(2))
