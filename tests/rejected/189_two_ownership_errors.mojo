@fieldwise_init
struct File(Movable):
    var fd: Int


def close(var f: File):
    pass


def first():
    var f = File(1)
    close(f^)
    print(f.fd)


def second():
    var n: Int
    print(n)


def main():
    first()
    second()
