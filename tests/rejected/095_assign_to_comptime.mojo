comptime SIZE = 4


def main():
    SIZE = 5
    print(SIZE)
