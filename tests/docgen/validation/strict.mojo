"""how public docstrings are written"""


def lower():
    """begins small."""
    pass


def unended():
    """Ends without a mark"""
    pass


def marks():
    """Ends otherwise!"""
    pass


def asks():
    """Is it one?"""
    pass


def code():
    """Ends with `code`"""
    pass


def sections(x: Int) raises -> Int:
    """Return something.

    Constraints:
        it is small

    Args:
        x: the number

    Returns:
        the same

    Raises:
        never
    """
    return x


@doc_hidden
def hidden():
    """begins small"""
    pass


def _private():
    """begins small"""
    pass


struct Shape:
    """a struct"""

    var _inner: Int
    """a private field"""
    var outer: Int
    """a field"""

    def __init__(out self):
        """Make one."""
        self._inner = 0
        self.outer = 0

    def area(self) -> Int:
        """the area"""
        return 0
