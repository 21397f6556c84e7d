@fieldwise_init
struct File(Movable):
    var fd: Int


def close(var f: File):
    pass


def use(flag: Bool):
    var f = File(3)
    if flag:
        close(f^)
    print(f.fd)


def main():
    use(True)
