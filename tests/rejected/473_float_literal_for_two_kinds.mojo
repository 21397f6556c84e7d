def shown(n: Int8):
    print("int", n)


def shown(n: Float32):
    print("float", n)


def main():
    # A float of the source may become either, for what holds it is no question of overloads.
    shown(2.5)
