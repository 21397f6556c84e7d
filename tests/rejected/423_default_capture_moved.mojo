def main():
    var text = String("t")

    def moved() {var^} -> Int:
        return text.byte_length()

    print(moved())
    var other = String("t")

    def lent() {imm^} -> Int:
        return other.byte_length()

    print(lent())
