struct Length:
    var metres: Float64

    @implicit
    def __init__(out self, metres: FloatLiteral):
        self.metres = Float64(metres)


def main():
    var length: Length = 5
    print(length.metres)
