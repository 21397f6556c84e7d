def exchange(mut a: String, mut b: String):
    a += b


def main():
    var xs: List[String] = ["a", "b"]
    exchange(xs[0], xs[1])
