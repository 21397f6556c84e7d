@explicit_destroy("give it back")
struct Ticket(Movable, not Deinitable):
    var number: Int

    def __init__(out self, number: Int):
        self.number = number

    def give_back(deinit self):
        print("back", self.number)


def finish(var ticket: Ticket):
    ticket^.give_back()


def main():
    var ticket = Optional[Ticket](Ticket(4))
    print(Bool(ticket))
    ticket^.deinit_with(finish)
    var other = Optional[Ticket](Ticket(5))
    var taken = other.take()
    taken^.give_back()
    other^.deinit_assert_empty()
    var empty = Optional[Ticket](None)
    empty^.deinit_with(finish)
    print("done")
