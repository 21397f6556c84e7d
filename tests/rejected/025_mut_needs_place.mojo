def bump(mut n: Int):
    n += 1


def main():
    bump(3)
    print("bumped")
