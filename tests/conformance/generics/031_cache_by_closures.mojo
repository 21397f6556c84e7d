"""A cache with a generic key, an eviction by a closure, and pointers that own."""
from std.memory import ArcPointer


@fieldwise_init
struct Entry[V: Copyable & Deinitable](Copyable, Movable):
    var value: Self.V
    var used: Int


struct Cache[
    K: Hashable & Equatable & Copyable & Writable & Deinitable,
    V: Copyable & Deinitable,
](Movable):
    var entries: Dict[Self.K, Entry[Self.V]]
    var limit: Int
    var clock: Int
    var misses: Int

    def __init__(out self, limit: Int):
        self.entries = Dict[Self.K, Entry[Self.V]]()
        self.limit = limit
        self.clock = 0
        self.misses = 0

    def get(
        mut self, key: Self.K, make: Some[def(Self.K) -> Self.V]
    ) raises -> Self.V:
        self.clock += 1
        if key in self.entries:
            self.entries[key].used = self.clock
            return self.entries[key].value.copy()
        self.misses += 1
        if len(self.entries) >= self.limit:
            self.evict()
        var value = make(key)
        self.entries[key.copy()] = Entry(value.copy(), self.clock)
        return value^

    def evict(mut self) raises:
        var oldest = self.clock + 1
        var victim: Optional[Self.K] = None
        for item in self.entries.items():
            if item.value.used < oldest:
                oldest = item.value.used
                victim = item.key.copy()
        if victim:
            print("evict", victim.value())
            _ = self.entries.pop(victim.value())


struct Shared(Copyable, Movable):
    var counter: ArcPointer[Int]

    def __init__(out self):
        self.counter = ArcPointer(0)

    def bump(self) -> Int:
        self.counter[] += 1
        return self.counter[]


def main() raises:
    var cache = Cache[String, Int](2)
    var factor = 10

    def length(key: String) {imm factor} -> Int:
        return key.byte_length() * factor

    print(
        cache.get("a", length), cache.get("bb", length), cache.get("a", length)
    )
    print(cache.get("ccc", length), cache.misses)
    print(cache.get("a", length), cache.get("bb", length), cache.misses)
    var s = Shared()
    var t = s.copy()
    _ = s.bump()
    print(t.bump(), s.counter.count())
