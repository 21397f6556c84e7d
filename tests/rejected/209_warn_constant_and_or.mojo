def check() -> Bool:
    return True


def main():
    print(True and check(), check() or True)
