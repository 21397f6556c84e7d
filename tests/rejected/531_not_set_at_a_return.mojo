struct Pair:
    var a: List[Int]
    var b: List[Int]

    def __init__(out self, early: Bool):
        self.a = [1]
        if early:
            return
        self.b = [2]

    def __init__(out self):
        self.a = [1]


def keep(var items: List[Int]):
    pass


def taken(mut items: List[Int], again: Bool):
    keep(items^)
    if again:
        items = [1]
        return
    print("not again")
    return


def taken_to_the_end(mut items: List[Int]):
    keep(items^)


def made(out items: List[Int], really: Bool):
    if really:
        items = [1]
        return
    print("not made")


def main():
    print(len(made(True)))
