@explicit_destroy("call commit()")
struct Transaction(Movable, not Deinitable):
    var id: Int

    def __init__(out self, id: Int):
        self.id = id

    def commit(deinit self):
        print("commit", self.id)


def finish(flag: Bool):
    var t = Transaction(1)
    if flag:
        t^.commit()


def main():
    finish(True)
