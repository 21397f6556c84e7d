def both(out a: Int, out b: Int):
    a = 1
    b = 2


def main():
    print(both())
