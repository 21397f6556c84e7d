struct Meters:
    var n: Float64

    def __init__(out self, n: Float64):
        self.n = n


def walk(m: Meters) -> Float64:
    return m.n


def main():
    print(walk(2.5))
