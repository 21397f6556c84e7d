from std.traits import IsTriviallyCopyable, IsTriviallyDeinitable, IsTriviallyMovable


@fieldwise_init
struct Plain(ImplicitlyCopyable):
    var x: Int


struct Only(Movable):
    var text: String

    def __init__(out self):
        self.text = "only"


def kinds[T: AnyType]():
    print(conforms_to(T, Copyable), conforms_to(T, Movable), conforms_to(T, Deinitable))


def main():
    print(IsTriviallyCopyable[Int], IsTriviallyCopyable[Plain], IsTriviallyCopyable[String])
    print(IsTriviallyMovable[Plain], IsTriviallyDeinitable[Plain], IsTriviallyDeinitable[Only])
    kinds[Plain]()
    kinds[Only]()
    kinds[List[Int]]()
