"""A simulation that is driven by a queue of events."""

from std.collections import Deque


@fieldwise_init
struct Kind(Equatable, ImplicitlyCopyable, Writable):
    var value: UInt8

    comptime ARRIVE = Kind(0)
    comptime SERVE = Kind(1)
    comptime LEAVE = Kind(2)

    def write_to(self, mut writer: Some[Writer]):
        if self == Self.ARRIVE:
            writer.write("arrive")
        elif self == Self.SERVE:
            writer.write("serve")
        else:
            writer.write("leave")


@fieldwise_init
struct Event(Comparable, ImplicitlyCopyable, Writable):
    var time: Int
    var kind: Kind
    var customer: Int

    def __lt__(self, other: Self) -> Bool:
        if self.time != other.time:
            return self.time < other.time
        return self.customer < other.customer

    def __eq__(self, other: Self) -> Bool:
        return self.time == other.time and self.customer == other.customer

    def write_to(self, mut writer: Some[Writer]):
        writer.write("[", self.time, " ", self.kind, " #", self.customer, "]")


struct Heap[T: Comparable & Copyable & Deinitable](Boolable, Sized):
    var items: List[Self.T]

    def __init__(out self):
        self.items = []

    def __len__(self) -> Int:
        return len(self.items)

    def __bool__(self) -> Bool:
        return len(self) > 0

    def push(mut self, var item: Self.T):
        self.items.append(item^)
        var at = len(self.items) - 1
        while at > 0:
            var up = (at - 1) // 2
            if not (self.items[at] < self.items[up]):
                break
            self.items.swap_elements(at, up)
            at = up

    def pop(mut self) raises -> Self.T:
        if not self:
            raise Error("the heap is empty")
        self.items.swap_elements(0, len(self.items) - 1)
        var top = self.items.pop()
        var at = 0
        while True:
            var least = at
            for child in range(2 * at + 1, min(2 * at + 3, len(self.items))):
                if self.items[child] < self.items[least]:
                    least = child
            if least == at:
                break
            self.items.swap_elements(at, least)
            at = least
        return top^


def simulate(customers: Int, service: Int) raises -> List[Event]:
    var events = Heap[Event]()
    var waiting = Deque[Int]()
    var busy = False
    var history: List[Event] = []
    for c in range(customers):
        events.push(Event(c * 2 + c % 2, Kind.ARRIVE, c))
    while events:
        var now = events.pop()
        history.append(now)
        if now.kind == Kind.ARRIVE:
            if busy:
                waiting.append(now.customer)
            else:
                busy = True
                events.push(Event(now.time + service, Kind.LEAVE, now.customer))
        elif now.kind == Kind.LEAVE:
            if waiting:
                var next = waiting.popleft()
                history.append(Event(now.time, Kind.SERVE, next))
                events.push(Event(now.time + service, Kind.LEAVE, next))
            else:
                busy = False
    return history^


def main() raises:
    var history = simulate(4, 3)
    for event in history:
        print(event)
    var heap = Heap[Int]()
    for n in [5, 3, 8, 1, 9, 2]:
        heap.push(n)
    var sorted: List[Int] = []
    while heap:
        sorted.append(heap.pop())
    print(sorted)
    try:
        _ = heap.pop()
    except e:
        print(e)
