def load() raises -> Int:
    raise Error("missing")


def main():
    print(load())
