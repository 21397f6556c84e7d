from std.memory import OwnedPointer


struct Stack:
    var values: List[Int]
    var next: List[Int]
    var head: Int
    var free: Int

    def __init__(out self):
        self.values = []
        self.next = []
        self.head = -1
        self.free = -1

    def push(mut self, v: Int):
        if self.free >= 0:
            var slot = self.free
            self.free = self.next[slot]
            self.values[slot] = v
            self.next[slot] = self.head
            self.head = slot
        else:
            self.values.append(v)
            self.next.append(self.head)
            self.head = len(self.values) - 1

    def pop(mut self) -> Optional[Int]:
        if self.head < 0:
            return None
        var slot = self.head
        self.head = self.next[slot]
        self.next[slot] = self.free
        self.free = slot
        return self.values[slot]


def main():
    var s = Stack()
    for i in range(4):
        s.push(i * i)
    print(s.pop(), s.pop(), len(s.values))
    s.push(100)
    s.push(200)
    s.push(300)
    print(len(s.values), s.pop(), s.pop(), s.pop(), s.pop(), s.pop(), s.pop())
    var boxed = OwnedPointer(s^)
    boxed[].push(7)
    print(boxed[].pop())
