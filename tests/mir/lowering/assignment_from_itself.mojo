def more(s: String) -> String:
    return s + "!"

def assigns(var s: String) -> String:
    s = more(s)
    return s
