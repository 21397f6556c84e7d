@fieldwise_init
struct Token(Movable):
    var id: Int

    def redeem(deinit self) -> Int:
        return self.id


def main():
    var t = Token(4)
    print(t^.redeem())
    print(t^.redeem())
