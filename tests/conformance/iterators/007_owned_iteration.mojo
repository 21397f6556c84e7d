@fieldwise_init
struct R(Movable):
    var n: Int

    def __deinit__(deinit self):
        print("drop", self.n)


def eat(var r: R) -> Int:
    return r.n


def main():
    var rs: List[R] = []
    for i in range(3):
        rs.append(R(i))
    print("filled")
    for var r in rs^:
        print("got", r.n)
    print("after")
    var more: List[R] = []
    more.append(R(10))
    more.append(R(11))
    var total = 0
    for var r in more^:
        total += eat(r^)
    print(total)
