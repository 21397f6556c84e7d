def main():
    var pair: Tuple[Int, String] = (1, 2)
    print(pair[0])
