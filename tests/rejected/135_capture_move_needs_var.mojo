def main():
    var xs: List[Int] = [1]

    def use() {mut xs^} -> Int:
        return len(xs)

    print(use())
