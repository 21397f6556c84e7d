@fieldwise_init
struct File(Movable):
    var fd: Int


def close(var f: File):
    print("closing", f.fd)


def main():
    var f = File(3)
    close(f^)
    print(f.fd)
