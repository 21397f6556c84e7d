def scaled[*, factor: Int](x: Int) -> Int:
    return x * factor


def main():
    print(scaled[3](2))
