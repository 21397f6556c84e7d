"""Context managers: nested ones, ones that swallow errors, timers and scopes."""


struct Log(Movable):
    var lines: List[String]

    def __init__(out self):
        self.lines = List[String]()


struct Scope[origin: MutOrigin]:
    var log: Pointer[Log, Self.origin]
    var name: String
    var swallow: Bool

    def __init__(
        out self, ref[Self.origin] log: Log, name: String, swallow: Bool = False
    ):
        self.log = Pointer(to=log)
        self.name = name
        self.swallow = swallow

    def __enter__(mut self) -> String:
        self.log[].lines.append(String("enter ", self.name))
        return String("in ", self.name)

    def __exit__(mut self):
        self.log[].lines.append(String("exit ", self.name))

    def __exit__(mut self, e: Error) raises -> Bool:
        self.log[].lines.append(String("exit ", self.name, " with ", e))
        return self.swallow


def work(mut log: Log, fail: Bool) raises -> Int:
    with Scope(log, "work") as text:
        if fail:
            raise Error("failed ", text)
        return 5
    return 0


struct Indent:
    var depth: Int

    def __init__(out self):
        self.depth = 0

    def __enter__(mut self) -> ref[self.depth] Int:
        self.depth += 1
        return self.depth

    def __exit__(mut self):
        self.depth -= 1


def main():
    var log = Log()
    try:
        print(work(log, False))
        print(work(log, True))
    except e:
        print("caught", e)
    try:
        with Scope(log, "outer", swallow=True):
            with Scope(log, "inner"):
                raise Error("deep")
        print("went on")
    except e:
        print("not here", e)
    for i in range(3):
        try:
            with Scope(log, String("loop", i)):
                if i == 1:
                    continue
                if i == 2:
                    break
        except:
            pass
    for line in log.lines:
        print(line)
    with Indent() as depth:
        print("depth", depth)
