def configure(*, retries: Int) -> Int:
    return retries


def main():
    print(configure(3))
