trait Clone:
    def clone(self) -> Self:
        ...


@fieldwise_init
struct A(Clone):
    var n: Int

    def clone(self) -> B:
        return B(self.n)


@fieldwise_init
struct B:
    var n: Int


def main():
    print(A(1).clone().n)
