trait Loader:
    def load(self) -> Int:
        ...


@fieldwise_init
struct Disk(Loader):
    var id: Int

    def load(self) raises -> Int:
        raise Error("no disk")


def main():
    print(Disk(1).id)
