def main():
    def use() {imm missing} -> Int:
        return 1

    print(use())
