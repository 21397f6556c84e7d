def copies(s: String) -> String:
    var a = s
    var b = a
    return b
