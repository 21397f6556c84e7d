@fieldwise_init
struct Part(Movable):
    var name: String

    def __deinit__(deinit self):
        print("drop", self.name)


@fieldwise_init
struct Car(Movable):
    var engine: Part
    var wheel: Part


def take(var p: Part):
    print("took", p.name)


def main():
    var c = Car(Part("e1"), Part("w1"))
    print(c.engine.name)
    c.engine = Part("e2")
    print("replaced")
    take(c.wheel^)
    print("moved the wheel")
    c.wheel = Part("w2")
    print(c.engine.name, c.wheel.name)
    print("end")
