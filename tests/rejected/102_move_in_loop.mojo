@fieldwise_init
struct File(Movable):
    var fd: Int


def close(var f: File):
    pass


def main():
    var f = File(3)
    for _ in range(2):
        close(f^)
