@fieldwise_init
struct File(Movable):
    var fd: Int


def close(var f: File):
    pass


def relay(mut f: File):
    close(f^)


def main():
    var f = File(1)
    relay(f)
