def where_is(p: Tuple[Int, Int]) -> String:
    match p:
        case (0, 0):
            return "origin"
        case (0, y):
            return String("y axis ", y)
        case (x, 0):
            return String("x axis ", x)
        case (x, y) if x == y:
            return "diagonal"
        case (x, y):
            return String("at ", x, ",", y)


def nested(t: Tuple[Int, Tuple[String, Int]]) -> String:
    match t:
        case (1, ("a", n)):
            return String("one a ", n)
        case (_, (s, 5)):
            return "five " + s
        case (n, (_, _)):
            return String("else ", n)


def main():
    print(where_is((0, 0)), where_is((0, 3)), where_is((4, 0)), where_is((2, 2)), where_is((1, 2)))
    print(nested((1, ("a", 9))), nested((2, ("b", 5))), nested((7, ("c", 6))))
    match 1, "two":
        case a, b:
            print(a, b)
