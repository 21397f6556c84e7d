struct Node:
    var value: Int
    var next: Node

    def __init__(out self):
        self.value = 1


def main():
    print("x")
