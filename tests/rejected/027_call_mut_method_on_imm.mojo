@fieldwise_init
struct Counter:
    var n: Int

    def step(mut self):
        self.n += 1


def twice(c: Counter):
    c.step()


def main():
    var c = Counter(0)
    twice(c)
