def chosen(flag: Bool, a: String, n: Int) -> String:
    return a if flag else String(n)
