@fieldwise_init
struct Event(Copyable, Writable):
    var name: String
    var payload: Int


comptime Handler = def(Event) thin raises -> Bool


def log(e: Event) raises -> Bool:
    print("log", e)
    return False


def strict(e: Event) raises -> Bool:
    if e.payload < 0:
        raise Error("negative payload in ", e.name)
    return e.payload > 10


struct Bus:
    var handlers: Dict[String, List[Handler]]
    var sent: Int

    def __init__(out self):
        self.handlers = {}
        self.sent = 0

    def on(mut self, name: String, handler: Handler):
        ref hs = self.handlers.setdefault(name, [])
        hs.append(handler)

    def emit(mut self, e: Event) -> Int:
        self.sent += 1
        var handled = 0
        var hs = self.handlers.get(e.name)
        if not hs:
            return 0
        for i in range(len(hs.value())):
            var h = hs.value()[i]
            try:
                if h(e):
                    handled += 1
            except err:
                print("handler failed:", err)
        return handled


def each[F: def(Int) -> None](n: Int, f: F):
    for i in range(n):
        f(i)


def compose[A: def(Int) -> Int, B: def(Int) -> Int](a: A, b: B, x: Int) -> Int:
    return b(a(x))


def twice(f: Some[def(Int) -> Int], x: Int) -> Int:
    return f(f(x))


def retry[F: def(Int) raises -> Int](times: Int, f: F) raises -> Int:
    for i in range(times):
        try:
            return f(i)
        except e:
            print("attempt", i, "failed:", e)
    raise Error("gave up after ", times)


def main() raises:
    var bus = Bus()
    bus.on("click", log)
    bus.on("click", strict)
    bus.on("key", strict)
    print(bus.emit(Event("click", 11)))
    print(bus.emit({"key", -1}))
    print(bus.emit(Event("none", 1)), bus.sent)

    var total = 0

    def add(i: Int) {mut total}:
        total += i * i

    each(5, add)
    print(total)

    var base = 10

    def shift(x: Int) {imm base} -> Int:
        return x + base

    print(twice(shift, 1))
    print(twice(lambda (x: Int) -> Int: x * 3, 2))
    var k = 4
    print(twice(lambda (x: Int) {k} -> Int: x * k, 2))

    def flaky(i: Int) raises -> Int:
        if i < 2:
            raise Error("no ", i)
        return i * 100

    print(retry(5, flaky))
    try:
        print(retry(1, flaky))
    except e:
        print(e)
    var log_lines = List[String]()

    def collect(i: Int) {mut log_lines}:
        log_lines.append(String("line ", i))

    each(3, collect)
    print(", ".join(log_lines))
