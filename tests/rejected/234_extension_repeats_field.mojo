struct P:
    var x: Int

    def __init__(out self):
        self.x = 1


__extension P:
    var y: Int


def main():
    print(P().x)
