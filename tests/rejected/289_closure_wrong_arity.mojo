def main():
    var base = 10

    def plus(n: Int) {imm base} -> Int:
        return base + n

    print(plus(1, 2))
