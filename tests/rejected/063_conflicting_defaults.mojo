trait A:
    def id(self) -> Int:
        return 1


trait B:
    def id(self) -> Int:
        return 2


@fieldwise_init
struct S(A, B):
    pass


def main():
    print(S().id())
