# A trait's functions that are there already stand beside those that a struct writes itself, also
# where these differ only in having no parameters.
trait Sized:
    def size(self) -> Int:
        ...

    def size[more: Int](self) -> Int:
        return self.size() + more

    def size(self, text: String) -> Int:
        return self.size() + text.byte_length()

    def scaled[by: Int = 2](self) -> Int:
        return self.size() * by


@fieldwise_init
struct Box(Sized):
    var room: Int

    def size(self) -> Int:
        return self.room

    # This one is called with the parameter, and so counts.
    def scaled[by: Int = 3](self) -> Int:
        return self.room * by + 1


def total[T: Sized](each: T) -> Int:
    return each.size() * 100 + each.size[7]() * 10 + each.scaled[5]()


def main():
    var box = Box(3)
    print(box.size(), box.size[4](), box.size("abc"))
    print(Box.size[4](box), Box.size(box))
    print(total(box), box.scaled(), box.scaled[2]())
