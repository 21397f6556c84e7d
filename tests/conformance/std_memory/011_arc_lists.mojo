from std.memory import ArcPointer


struct Node(Movable):
    var value: Int
    var next: Optional[ArcPointer[Node]]

    def __init__(out self, value: Int, var next: Optional[ArcPointer[Node]] = None):
        self.value = value
        self.next = next^

    def __deinit__(deinit self):
        print("end of", self.value)


def main():
    var third = ArcPointer(Node(3))
    var second = ArcPointer(Node(2, third))
    var first = Node(1, second)
    print(third.count(), second.count(), first.value)
    print(first.next.value()[].next.value()[].value)
    third[].value = 33
    print(first.next.value()[].next.value()[].value)
