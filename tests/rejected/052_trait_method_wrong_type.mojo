trait Named:
    def name(self) -> String:
        ...


@fieldwise_init
struct Cat(Named):
    var age: Int

    def name(self) -> Int:
        return self.age


def main():
    print(Cat(3).name())
