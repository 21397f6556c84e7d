trait Box:
    comptime Item: Copyable

    def get(self) -> Self.Item:
        ...


@fieldwise_init
struct IntBox(Box):
    var n: Int

    def get(self) -> Int:
        return self.n


def main():
    print(IntBox(1).get())
