struct Box[T: Copyable & Deinitable]:
    var item: Self.T

    def __init__(out self, var item: Self.T):
        self.item = item^


struct Holder:
    var b: Box

    def __init__(out self):
        pass


def main():
    print("x")
