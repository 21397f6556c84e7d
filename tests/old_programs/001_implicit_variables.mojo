comptime LIMIT = 3


struct Counter:
    comptime step = 2
    var total: Int

    def __init__(out self):
        self.total = 0

    def __del__(deinit self):
        print("gone at", self.total)

    def add(mut self, read times: Int):
        amount = times * Self.step
        self.total += amount


def pair(n: Int) -> Tuple[Int, String]:
    return (n, String("s") * n)


def both(c: Bool) -> Int:
    if c:
        # Here it is declared, for all of the function.
        number, word = pair(2)
        print(word)
    else:
        number = 8
    return number


def later():
    total: Int
    for i in range(LIMIT):
        total = i
        print(total)
    text: String = "text"
    text += "s"
    print(text)


def main() raises:
    counter = Counter()
    counter.add(LIMIT)
    print(both(True), both(False))
    later()
    (p, q) = (1, String("one"))
    r, (s, _) = (2, (3, 4))
    u = v = 5
    for i in range(2):
        p, name = pair(i + 1)
        print(p, name)
    print(p, q, r, s, u, v)

    var outside = 1

    def change() {mut outside}:
        inside = 4
        outside = inside + 1

    change()
    print(outside)

    @parameter
    for i in range(2):
        lanes = SIMD[DType.int32, 2](i)

        @parameter
        if i == 0:
            kind = String("first")
        else:
            kind = String("second")
        print(lanes, kind)
    try:
        found = [1, 2, 3]
        raise Error("stop")
    except e:
        message = String(e)
    print(message)
    while True:
        left = LIMIT - 1
        break
    print(left, counter.total)
