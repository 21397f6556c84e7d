@fieldwise_init
struct Counter:
    var n: Int

    def step(self):
        self.n += 1


def main():
    var c = Counter(0)
    c.step()
