trait Named:
    def name(self) -> String:
        ...


@fieldwise_init
struct P:
    var x: Int


__extension P(Named):
    def label(self) -> String:
        return "p"


def main():
    print(P(1).label())
