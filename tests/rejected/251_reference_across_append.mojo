def main():
    var xs: List[Int] = [1]
    ref first = xs[0]
    xs.append(2)
    print(first)
