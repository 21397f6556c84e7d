struct Dynamic:
    var values: Dict[String, Int]

    def __init__(out self):
        self.values = {}

    def __getattr__(self, name: String) -> Int:
        return self.values.get(name, -1)

    def __setattr__(mut self, name: String, v: Int):
        print("set", name)
        self.values[name] = v


@fieldwise_init
struct Static:
    var x: Int

    def __getattr__[name: StringLiteral](self) -> String:
        return String(self.x) + name


def main():
    var d = Dynamic()
    d.width = 4
    d.height = d.width + 1
    print(d.width, d.height, d.depth)
    print(len(d.values))
