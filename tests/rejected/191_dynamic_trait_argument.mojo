def show(x: Writable):
    print(x)


def main():
    show(1)
