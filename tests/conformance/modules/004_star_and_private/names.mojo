comptime LIMIT = 9


def visible() -> String:
    return "visible " + _hidden()


def _hidden() -> String:
    return "hidden"
