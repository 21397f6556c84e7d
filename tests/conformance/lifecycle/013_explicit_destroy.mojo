@explicit_destroy("call commit() or rollback()")
struct Transaction(Movable, not Deinitable):
    var id: Int

    def __init__(out self, id: Int):
        print("begin", id)
        self.id = id

    def commit(deinit self) raises:
        if self.id == 13:
            self^.rollback()
            raise Error("unlucky")
        print("commit", self.id)

    def rollback(deinit self):
        print("rollback", self.id)


def work(id: Int, good: Bool) raises:
    var t = Transaction(id)
    if good:
        t^.commit()
    else:
        t^.rollback()


def main() raises:
    work(1, True)
    work(2, False)
    try:
        work(13, True)
    except e:
        print(e)
