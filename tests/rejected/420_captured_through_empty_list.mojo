def main():
    var a = 1
    def f() {} -> Int:
        def g() {imm a} -> Int:
            return a
        return g()
    print(f())
