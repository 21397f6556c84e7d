from std.no_such_module import nothing


def nowhere(x: NoSuchType) -> Int:
    return x + no_such_name
