def first(ref xs: List[String]) -> ref [xs[0]] String:
    return xs[0]

def changes(mut xs: List[String]):
    ref x = first(xs)
    x = "changed"
