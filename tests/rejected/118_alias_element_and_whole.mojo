def push(mut xs: List[String], s: String):
    xs.append(s)


def main():
    var xs: List[String] = ["a"]
    push(xs, xs[0])
