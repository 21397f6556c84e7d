"""Context managers, and what happens in which order."""


struct Log(Movable):
    var lines: List[String]

    def __init__(out self):
        self.lines = []

    def add(mut self, *parts: String):
        var line = String()
        for part in parts:
            line += part
        self.lines.append(line^)


struct Timer[origin: MutOrigin]:
    var log: Pointer[Log, Self.origin]
    var name: String

    def __init__(out self, ref[Self.origin] log: Log, name: String):
        self.log = Pointer(to=log)
        self.name = name

    def __enter__(mut self) -> String:
        self.log[].add("enter ", self.name)
        return self.name.upper()

    def __exit__(mut self):
        self.log[].add("exit ", self.name)

    def __exit__(mut self, error: Error) raises -> Bool:
        self.log[].add("error in ", self.name, ": ", String(error))
        return String(error).startswith("small")


@fieldwise_init
struct Consumed(Movable):
    var value: Int

    def __enter__(var self) -> Self:
        print("taken", self.value)
        return self^

    def __deinit__(deinit self):
        print("gone", self.value)


def risky(n: Int) raises -> Int:
    if n == 1:
        raise Error("small problem")
    if n == 2:
        raise Error("big problem")
    return n * 10


def run(mut log: Log, n: Int) raises -> Int:
    with Timer(log, "outer"):
        with Timer(log, "inner") as name:
            log.add(name)
            return risky(n)
    return -1


def main() raises:
    var log = Log()
    for n in range(3):
        try:
            print(n, run(log, n))
        except e:
            print(n, "failed:", e)
        finally:
            log.add("--")
    for line in log.lines:
        print(line)
    with Consumed(1) as c, Consumed(2) as d:
        print(c.value + d.value)
    print("end")
    var total = 0
    for i in range(4):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            total += risky(i)
        except:
            total += 100
        finally:
            total += 1
    print(total)
    try:
        try:
            _ = risky(2)
        except first:
            raise Error("because of ", first)
    except second:
        print(second)
