def main():
    var k = 3

    @__copy_capture(k, missing)
    @__parameter
    def add(x: Int) -> Int:
        return x + k

    print(add(1))
