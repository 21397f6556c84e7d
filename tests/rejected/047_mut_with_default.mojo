def grow(mut n: Int = 3):
    n += 1


def main():
    grow()
