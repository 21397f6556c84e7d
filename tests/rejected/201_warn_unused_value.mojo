def compute() -> Int:
    return 3


def main():
    compute()
    1 + 2
    print("done")
