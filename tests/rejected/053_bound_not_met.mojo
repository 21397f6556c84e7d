trait Quack:
    def quack(self) -> String:
        ...


@fieldwise_init
struct Dog:
    var n: Int


def noise[T: Quack](x: T) -> String:
    return x.quack()


def main():
    print(noise(Dog(1)))
