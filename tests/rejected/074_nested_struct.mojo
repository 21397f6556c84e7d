struct Outer:
    struct Inner:
        var n: Int


def main():
    print("x")
