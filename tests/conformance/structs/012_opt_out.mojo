@fieldwise_init
struct Pinned(not Movable):
    var n: Int

    def bump(mut self) -> Int:
        self.n += 1
        return self.n


@fieldwise_init
struct Plain:
    var n: Int


def take(var p: Plain) -> Int:
    return p.n


def main():
    var p = Pinned(1)
    print(p.bump(), p.bump())
    var a = Plain(3)
    var b = a^
    print(take(b^))
    print(conforms_to(Plain, Movable), conforms_to(Pinned, Movable))
    print(conforms_to(Plain, Copyable), conforms_to(Plain, Deinitable))
