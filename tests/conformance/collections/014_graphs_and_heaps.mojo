from std.collections import Deque, Set, Counter


@fieldwise_init
struct Edge(Comparable, ImplicitlyCopyable, Writable):
    var to: Int
    var weight: Int

    def __lt__(self, other: Self) -> Bool:
        return self.weight < other.weight

    def __eq__(self, other: Self) -> Bool:
        return self.weight == other.weight


struct Heap[T: Comparable & Copyable & Deinitable](Boolable, Sized):
    var items: List[Self.T]

    def __init__(out self):
        self.items = []

    def __len__(self) -> Int:
        return len(self.items)

    def __bool__(self) -> Bool:
        return len(self.items) > 0

    def push(mut self, var item: Self.T):
        self.items.append(item^)
        var i = len(self.items) - 1
        while i > 0:
            var parent = (i - 1) // 2
            if not (self.items[i] < self.items[parent]):
                break
            self.items.swap_elements(i, parent)
            i = parent

    def pop(mut self) -> Self.T:
        var last = len(self.items) - 1
        self.items.swap_elements(0, last)
        var result = self.items.pop()
        var i = 0
        while True:
            var smallest = i
            for child in range(2 * i + 1, min(2 * i + 3, last)):
                if self.items[child] < self.items[smallest]:
                    smallest = child
            if smallest == i:
                break
            self.items.swap_elements(i, smallest)
            i = smallest
        return result^


struct Graph(Writable):
    var edges: List[List[Edge]]

    def __init__(out self, n: Int):
        self.edges = [List[Edge]() for _ in range(n)]

    def connect(mut self, a: Int, b: Int, w: Int = 1):
        self.edges[a].append(Edge(b, w))
        self.edges[b].append(Edge(to=a, weight=w))

    def bfs(self, start: Int) -> List[Int]:
        var order = List[Int]()
        var seen: Set[Int] = {start}
        var queue = Deque[Int]()
        queue.append(start)
        while queue:
            try:
                var at = queue.popleft()
                order.append(at)
                for e in self.edges[at]:
                    if e.to not in seen:
                        seen.add(e.to)
                        queue.append(e.to)
            except:
                break
        return order^

    def dijkstra(self, start: Int) -> List[Optional[Int]]:
        var dist = List[Optional[Int]](length=len(self.edges), fill=None)
        var heap = Heap[Edge]()
        heap.push(Edge(start, 0))
        while heap:
            var at = heap.pop()
            if dist[at.to]:
                continue
            dist[at.to] = at.weight
            for e in self.edges[at.to]:
                if dist[e.to] is None:
                    heap.push(Edge(e.to, at.weight + e.weight))
        return dist^

    def components(self) -> Int:
        var parent = [i for i in range(len(self.edges))]

        def find(x: Int) {mut parent} -> Int:
            var r = x
            while parent[r] != r:
                parent[r] = parent[parent[r]]
                r = parent[r]
            return r

        for a, es in enumerate(self.edges):
            for e in es:
                parent[find(a)] = find(e.to)
        var roots = Set[Int]()
        for i in range(len(self.edges)):
            roots.add(find(i))
        return len(roots)

    def write_to(self, mut writer: Some[Writer]):
        for i, es in enumerate(self.edges):
            writer.write(i, ":", es, ";")


def main() raises:
    var g = Graph(7)
    g.connect(0, 1, 4)
    g.connect(0, 2, 1)
    g.connect(2, 1, 2)
    g.connect(1, 3, 5)
    g.connect(4, 5)
    print(g)
    print(g.bfs(0))
    print(g.dijkstra(0))
    print(g.components())
    var degrees = Counter[Int]()
    for es in g.edges:
        degrees[len(es)] += 1
    for pair in degrees.most_common(2):
        print(pair._value, pair._count)
    var h = Heap[String]()
    for w in "the quick brown fox".split(" "):
        h.push(String(w))
    while h:
        print(h.pop(), end=" ")
    print()
