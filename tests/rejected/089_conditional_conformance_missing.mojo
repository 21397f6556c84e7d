@fieldwise_init
struct Box[T: Copyable & Deinitable](Writable where conforms_to(T, Writable)):
    var item: Self.T


@fieldwise_init
struct Quiet(Copyable):
    var n: Int


def main():
    print(Box(3))
    print(Box(Quiet(3)))
