def main():
    var k = 3

    @__copy_capture(k)
    @__parameter
    def add(x: Int) -> Int:
        k += 1
        return x + k

    print(add(1), k)
