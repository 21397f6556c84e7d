def pick(ref a: Int, ref b: Int) -> ref [a] Int:
    return b


def main():
    var x = 1
    var y = 2
    print(pick(x, y))
