def make(out r: Int) -> Int:
    r = 1


def main():
    print(make())
