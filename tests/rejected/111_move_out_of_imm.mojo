@fieldwise_init
struct File(Movable):
    var fd: Int


def close(var f: File):
    pass


def relay(f: File):
    close(f^)


def main():
    relay(File(1))
