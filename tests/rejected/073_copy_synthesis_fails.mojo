@fieldwise_init
struct Handle(Movable):
    var fd: Int


@fieldwise_init
struct Owner(Copyable):
    var h: Handle


def main():
    print(Owner(Handle(1)).h.fd)
