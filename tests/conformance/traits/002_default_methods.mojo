trait Greeter:
    def name(self) -> String:
        ...

    def greet(self) -> String:
        return "Hello, " + self.name()

    def shout(self) -> String:
        return self.greet().upper() + "!"

    @staticmethod
    def kind() -> String:
        return "generic"


@fieldwise_init
struct Plain(Greeter):
    var n: String

    def name(self) -> String:
        return self.n


@fieldwise_init
struct Custom(Greeter):
    def name(self) -> String:
        return "custom"

    def greet(self) -> String:
        return "Yo " + self.name()

    @staticmethod
    def kind() -> String:
        return "special"


def kind_of[T: Greeter](x: T) -> String:
    return T.kind() + ":" + x.shout()


def main():
    print(Plain("ann").greet(), Plain("ann").shout(), Plain.kind())
    print(Custom().greet(), Custom().shout(), Custom.kind())
    print(kind_of(Plain("bob")), kind_of(Custom()))
