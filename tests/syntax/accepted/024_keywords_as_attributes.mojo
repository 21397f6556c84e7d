struct Box:
    comptime `class` = 3
    var `match`: Int
    var `var`: Int

    def __init__(out self):
        self.match = 1
        self.var = 2

    def `return`(self) -> Int:
        return self.match + self.var


def main():
    var box = Box()
    print(box.match, box.var, box.return(), Box.class)
