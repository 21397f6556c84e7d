def main():
    var xs: List[Int] = [1, 2, 3]
    var i = len(xs)
    print(xs[i - 1])
    print(xs[i])
