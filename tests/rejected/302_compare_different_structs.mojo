@fieldwise_init
struct Cat(Equatable):
    var age: Int


@fieldwise_init
struct Dog(Equatable):
    var age: Int


def main():
    print(Cat(1) == Dog(1))
