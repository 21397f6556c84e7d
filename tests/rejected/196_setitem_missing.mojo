@fieldwise_init
struct Table:
    var n: Int

    def __getitem__(self, i: Int) -> Int:
        return self.n + i


def main():
    var t = Table(1)
    print(t[2])
    t[2] = 5
