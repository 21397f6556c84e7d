@fieldwise_init
struct File(Movable):
    var fd: Int


def main():
    var a = File(1)
    var b = a
    print(a.fd, b.fd)
