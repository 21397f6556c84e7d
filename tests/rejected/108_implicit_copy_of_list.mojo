def main():
    var xs: List[Int] = [1, 2]
    var ys = xs
    ys.append(3)
    print(xs, ys)
