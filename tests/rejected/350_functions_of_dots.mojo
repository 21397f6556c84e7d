"""Outside of traits, `...` gives no result."""


struct Shape:
    def __init__(out self):
        pass

    def draw(self):
        ...

    def area(self) -> Float64:
        """Return the area."""
        ...


def main():
    Shape().draw()
