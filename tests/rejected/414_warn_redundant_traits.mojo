def both[T: Copyable & Movable](x: T):
    pass


def three[T: Movable & Copyable & ImplicitlyCopyable](x: T):
    pass


def twice[T: Equatable & Equatable](x: T):
    pass


def fine[T: Equatable & Copyable](x: T):
    pass


struct Held(Comparable & Equatable):
    def __lt__(self, other: Self) -> Bool:
        return False

    def __eq__(self, other: Self) -> Bool:
        return True


comptime Kept = Deinitable & AnyType


def given(x: Some[Hashable & KeyElement]):
    pass


def main():
    both(1)
    fine(2)
