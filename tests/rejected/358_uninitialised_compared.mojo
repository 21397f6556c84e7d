"""A field is compared where it was meant to be set: one mistake, one error."""


struct Named:
    var name: String

    def __init__(out self, name: String):
        _ = self.name == name


def main():
    print(Named("x").name)
