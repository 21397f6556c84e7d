def main():
    var xs: List[Int] = [1]

    def use() {var xs^} -> Int:
        return len(xs)

    print(use())
    print(xs)
