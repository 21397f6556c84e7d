def show(read n: Int):
    print(n)


def main():
    show(1)
