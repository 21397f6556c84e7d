def main():
    var total = 0

    def add(n: Int) {imm total}:
        total += n

    add(3)
    print(total)
