@fieldwise_init
struct Base:
    var n: Int


@fieldwise_init
struct Derived(Base):
    var m: Int


def main():
    print(Derived(1).m)
