from std.documentation import doc_hidden


@doc_hidden
def helper() -> Int:
    """Not shown."""
    return 3


@doc_hidden
struct Hidden:
    var x: Int

    def __init__(out self):
        self.x = 4


def main():
    print(helper(), Hidden().x)
