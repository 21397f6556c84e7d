# A trait provides what a trait that it refines only asks for.
trait Counted:
    @staticmethod
    def count() -> Int:
        ...

    def me(self) -> Int:
        ...

    def twice(self) -> Int:
        return self.me() * 2


trait Known(Counted):
    @staticmethod
    def count() -> Int:
        return 1

    def me(self) -> Int:
        return 2


@fieldwise_init
struct Plain(Known):
    var x: Int


@fieldwise_init
struct Generic[T: AnyType](Known):
    var x: Int


@fieldwise_init
struct Own(Known):
    var x: Int

    def me(self) -> Int:
        return self.x


def known[T: Known](x: T) -> Int:
    return x.me() * 10 + T.count() + x.twice()


def counted[T: Counted](x: T) -> Int:
    return x.me() * 10 + T.count() + x.twice()


def main():
    print(Plain.count(), Plain(1).me(), Plain(1).twice())
    print(Generic[Int].count(), Generic[Int](1).me(), Generic[Int](1).twice())
    print(Own.count(), Own(7).me(), Own(7).twice())
    print(known(Plain(4)), counted(Plain(4)), known(Own(4)), counted(Own(4)))
