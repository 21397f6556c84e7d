struct Sorted[T: Comparable & Copyable & Deinitable]:
    var items: List[Self.T]

    def __init__(out self):
        self.items = []


@fieldwise_init
struct Blob(Copyable):
    var n: Int


def main():
    var s = Sorted[Blob]()
    print(len(s.items))
