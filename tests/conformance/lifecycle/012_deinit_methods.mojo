@fieldwise_init
struct Conn(Movable):
    var id: Int
    var log: String

    def __deinit__(deinit self):
        print("implicit", self.id)

    def close(deinit self) -> String:
        print("closing", self.id)
        return self.log^

    def upgrade(deinit self, extra: String) -> Conn:
        return Conn(self.id + 100, self.log + extra)


def main():
    var a = Conn(1, "log1")
    print(a^.close())
    var b = Conn(2, "log2")
    var c = b^.upgrade("+")
    print(c.id, c.log)
    var d = Conn(3, "log3")
    print("d", d.id)
    print("end")
