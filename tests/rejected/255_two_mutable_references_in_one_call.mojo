struct Names:
    var items: List[String]

    def __init__(out self):
        self.items = ["a", "b"]

    def at(ref self, i: Int) -> ref [self.items[0]] String:
        return self.items[i]


def main():
    var n = Names()
    print(n.at(0), n.at(1))
