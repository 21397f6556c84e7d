@fieldwise_init
struct Entry(Copyable):
    var name: String
    var weight: Int


struct Registry(Movable):
    var entries: List[Entry]
    let frozen: Bool

    def __init__(out self):
        self.entries = []
        self.frozen = False

    def __contains__(self, name: String) -> Bool:
        for entry in self.entries:
            if entry.name == name:
                return True
        return False

    def register(mut self, name: String, *, weight: Int = 1) raises:
        if self.frozen:
            raise Error("registry is frozen")
        if name in self:
            raise Error(t"{name} is registered already")
        self.entries.append(Entry(name, weight))


def main() raises:
    var registry = Registry()
    registry.register("alpha")
    registry.register("beta", weight=3)
    assert "alpha" in registry, "alpha was registered"
    print(len(registry.entries))
