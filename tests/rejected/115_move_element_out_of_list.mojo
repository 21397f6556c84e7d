def eat(var s: String):
    print(s)


def main():
    var xs: List[String] = ["a", "b"]
    eat(xs[0]^)
