struct Plain:
    var n: Int


def main():
    var p = Plain(3)
    print(p.n)
