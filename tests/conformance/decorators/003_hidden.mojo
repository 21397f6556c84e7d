@doc_hidden
struct Inner:
    var value: Int

    @doc_hidden
    def __init__(out self, value: Int):
        self.value = value

    @doc_hidden
    @staticmethod
    def make() -> Self:
        return Self(12)


trait Secret:
    def tell(self) -> String:
        return "told"


comptime limit = 3


@fieldwise_init
struct Keeper(Secret):
    comptime size = 5


@doc_hidden
def helper() -> Int:
    return limit


def main():
    print(Inner(4).value, Inner.make().value, helper())
    print(Keeper().tell(), Keeper.size)
