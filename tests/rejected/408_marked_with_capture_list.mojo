def main():
    var k = 2

    @__parameter
    def a(x: Int) {imm k} -> Int:
        return k + x

    print(a(1))
