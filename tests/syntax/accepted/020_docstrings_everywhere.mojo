"""The module's text."""

comptime LIMIT = 3
"""The text of a constant."""


trait Named:
    """The text of a trait."""

    def name(self) -> String:
        """The text of a requirement."""
        ...


struct Item(Named):
    """The text of a struct."""

    var size: Int
    """The text of a field."""

    def __init__(out self):
        r"""Raw \d text."""
        self.size = LIMIT

    def name(self) -> String: return "item"


def main():
    "Single quotes do too."
    print(Item().name())
