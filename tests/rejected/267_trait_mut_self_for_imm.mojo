trait Counter:
    def next(self) -> Int:
        ...


@fieldwise_init
struct Clock(Counter):
    var ticks: Int

    def next(mut self) -> Int:
        self.ticks += 1
        return self.ticks


def main():
    print(Clock(1).ticks)
