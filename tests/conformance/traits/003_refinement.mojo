trait Animal:
    def name(self) -> String:
        ...


trait Pet(Animal):
    def owner(self) -> String:
        ...

    def tag(self) -> String:
        return self.name() + " of " + self.owner()


trait Trained(Pet, Writable):
    def tricks(self) -> Int:
        return 1


@fieldwise_init
struct Dog(Trained):
    var who: String

    def name(self) -> String:
        return "dog"

    def owner(self) -> String:
        return self.who


def as_animal[T: Animal](x: T) -> String:
    return x.name()


def as_pet[T: Pet](x: T) -> String:
    return as_animal(x) + "/" + x.tag()


def as_trained(x: Some[Trained]) -> String:
    return as_pet(x) + String(x.tricks()) + String(x)


def main():
    print(as_trained(Dog("ann")))
