@fieldwise_init
struct File(Movable):
    var fd: Int


def close(var f: File):
    pass


def moved():
    var f = File(1)
    close(f^)
    print(f.fd)


def typed() -> Int:
    return "text"


def main():
    moved()
    print(typed())
