comptime IDLE = 0
comptime RUNNING = 1
comptime STOPPED = 2


@fieldwise_init
struct Machine(Copyable):
    var state: Int
    var ticks: Int

    def step(mut self, event: String) raises:
        match self.state, event:
            case 0 = "start":
                self.state = RUNNING
            case 1, "tick" if self.ticks < 3:
                self.ticks += 1
            case 1, "stop" | "tick":
                self.state = STOPPED
            case _, _:
                raise Error("bad event")


def main() raises:
    var machine = Machine(IDLE, 0)
    for event in ["start", "tick", "tick", "stop"]:
        machine.step(String(event))
    print(machine.state, machine.ticks)
