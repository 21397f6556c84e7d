@explicit_destroy("call commit() or rollback()")
struct Transaction(Movable, not Deinitable):
    var id: Int

    def __init__(out self, id: Int):
        self.id = id

    def commit(deinit self):
        print("commit", self.id)

    def rollback(deinit self):
        print("rollback", self.id)


def main():
    var t = Transaction(1)
    print(t.id)
