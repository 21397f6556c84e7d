struct Holder:
    var item: Writable

    def __init__(out self):
        pass


def main():
    print("x")
