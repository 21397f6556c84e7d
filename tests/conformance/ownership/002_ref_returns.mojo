struct Names:
    var items: List[String]

    def __init__(out self, var items: List[String]):
        self.items = items^

    def __getitem__(ref self, i: Int) -> ref [self.items[0]] String:
        return self.items[i]

    def longest(ref self) -> ref [self.items[0]] String:
        var best = 0
        for i in range(len(self.items)):
            if self.items[i].byte_length() > self.items[best].byte_length():
                best = i
        return self.items[best]


def show(n: Names) -> String:
    return n[0] + "|" + n.longest() + "|" + n[1]


def main():
    var n = Names(["a", "ccc", "bb"])
    n[0] += "1"
    n.longest() = "short"
    ref r = n[2]
    r = r + r
    print(show(n))
    var copy = n[2]
    copy += "!"
    print(n[2])
    print(copy)
