struct Ring[n: Int] where n > 0 else "a ring is not empty":
    def __init__(out self):
        pass


def main():
    var r = Ring[0]()
    print("x")
