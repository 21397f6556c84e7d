@fieldwise_init
struct Fine:
    var n: Int

    def __init__(out self, n: Int, times: Int):
        self.n = n * times

    def __init__(out self, text: String):
        self.n = text.byte_length()


@fieldwise_init
struct Twice:
    var n: Int

    def __init__(out self, var value: Int = 3):
        self.n = value


def main():
    print(Fine(1).n, Fine(2, 3).n, Fine("abc").n, Twice(4).n)
