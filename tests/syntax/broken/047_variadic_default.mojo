from std.time import perf_counter_ns


struct Log(Movable):
    var lines: List[String]
    var verbose: Bool

    def __init__(out self, verbose: Bool = False):
        self.lines = []
        self.verbose = verbose

    def note[*Ts: Writable](mut self, *parts: *Ts = ()):
        var line = String()
        comptime for i in range(parts.__len__()):
            line += String(parts[i])
        if self.verbose:
            print(line)
        self.lines.append(line)

    def dump(self):
        for i in range(len(self.lines)):
            print(i, ":", self.lines[i])


def main():
    var log = Log(verbose=True)
    log.note("started at ", perf_counter_ns() > 0)
    log.note("value ", 42, " ratio ", 1.5)
    log.dump()
