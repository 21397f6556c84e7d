from ..util import decorate as d


def wheel() -> String:
    return d("o")
