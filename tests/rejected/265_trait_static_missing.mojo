trait Named:
    @staticmethod
    def name() -> String:
        ...


@fieldwise_init
struct Anonymous(Named):
    var id: Int


def main():
    print(Anonymous(1).id)
