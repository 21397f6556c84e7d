from .broken import nowhere as _unused


def whole() -> String:
    return _part("whole")


def _part(name: String) -> String:
    return "the " + name


def unused() -> Int:
    return _unused(3)
