trait Task:
    comptime Priority: Int

    def run(mut self) -> Bool:
        ...


@fieldwise_init
struct Countdown(Copyable, Task):
    comptime Priority: Int = 2
    var left: Int

    def run(mut self) -> Bool:
        self.left -= 1
        return self.left > 0


def drain[T: Task](limit: Int = 100, mut task: T) -> Int:
    var rounds = 0
    while task.run() and rounds < limit:
        rounds += 1
    return rounds


def main():
    var task = Countdown(5)
    print(drain(task))
    print(Countdown.Priority)
