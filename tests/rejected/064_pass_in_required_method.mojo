trait Bad:
    def size(self) -> Int:
        pass


def main():
    print("x")
