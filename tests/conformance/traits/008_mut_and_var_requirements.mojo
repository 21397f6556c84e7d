trait Sink:
    def put(mut self, text: String):
        ...

    def finish(var self) -> String:
        ...


@fieldwise_init
struct Lines(Sink, Movable):
    var items: List[String]

    def put(mut self, text: String):
        self.items.append(text)

    def finish(var self) -> String:
        return String("\n").join(self.items)


@fieldwise_init
struct Count(Sink, Movable):
    var n: Int

    def put(mut self, text: String):
        self.n += text.byte_length()

    def finish(var self) -> String:
        return String(self.n)


def fill[S: Sink](mut s: S):
    for w in ["one", "three"]:
        s.put(w)


def run[S: Sink & Movable & Deinitable](var s: S) -> String:
    fill(s)
    return s^.finish()


def main():
    print(run(Lines([])))
    print(run(Count(0)))
