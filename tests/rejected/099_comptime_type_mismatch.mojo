comptime LIMIT: String = 5


def main():
    print(LIMIT)
