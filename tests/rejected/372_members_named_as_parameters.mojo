struct Constant[n: Int]:
    comptime n = 3


struct Kept[n: Int]:
    var n: Int


struct Named[n: Int]:
    def n(self):
        pass


def main():
    pass
