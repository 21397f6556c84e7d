def decorate(s: String) -> String:
    return "[" + s + "]"
