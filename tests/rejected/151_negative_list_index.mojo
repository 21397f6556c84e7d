def main():
    var xs: List[Int] = [1, 2, 3]
    print(xs[-1])
