"""M0."""
def x() -> Int8: return 1
def y(s: String): pass
