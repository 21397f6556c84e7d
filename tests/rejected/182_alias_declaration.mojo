alias LIMIT = 4


def main():
    print(LIMIT)
