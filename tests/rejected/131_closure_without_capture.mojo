def main():
    var n = 3

    def show() -> Int:
        return n

    print(show())
