@fieldwise_init
struct V(ImplicitlyCopyable):
    var n: Int

    def __add__(self, o: Self) -> Self:
        return Self(self.n + o.n)


def main():
    var v = V(1)
    v += V(2)
    print(v.n)
