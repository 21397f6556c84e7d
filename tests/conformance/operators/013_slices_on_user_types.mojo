@fieldwise_init
struct Track(Writable):
    var points: List[Int]

    def __getitem__(self, i: Int) -> Int:
        return self.points[i]

    def __getitem__(self, s: Slice) -> String:
        var start = s.start.copy().or_else(0)
        var end = s.end.copy().or_else(len(self.points))
        var step = s.step.copy().or_else(1)
        return String(start, ":", end, ":", step)

    def __getitem__(self, i: Int, s: Slice) -> String:
        return String(i, " of ") + self[s]

    def __setitem__(mut self, i: Int, v: Int):
        self.points[i] = v


def main():
    var t = Track([1, 2, 3, 4])
    print(t[0], t[1:3], t[:2], t[2:], t[::2], t[:])
    print(t[3, 0:2])
    t[0] = 50
    t[1] += 5
    print(t)
