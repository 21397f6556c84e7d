def main():
    var a = 1
    def f(a: Int) {imm a} -> Int:
        return a
    print(f(2))
