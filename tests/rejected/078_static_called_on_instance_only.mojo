@fieldwise_init
struct S:
    var n: Int

    def get(self) -> Int:
        return self.n


def main():
    print(S.get())
