def main():
    var n = 3

    def bump() {imm n}:
        n += 1

    bump()
    print(n)
