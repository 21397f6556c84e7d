def pick(flag: Bool) -> Int:
    if flag:
        return 1
    else:
        return 2
    return 3


def main():
    print(pick(True))
