def lookup(key: Int) -> Int:
    if key == 0:
        return None
    return key


def main():
    print(lookup(1))
