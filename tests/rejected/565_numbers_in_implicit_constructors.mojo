struct OfByte:
    @implicit
    def __init__(out self, x: UInt8):
        pass


struct OfFloat:
    @implicit
    def __init__(out self, x: Float64):
        pass


struct OfInt:
    @implicit
    def __init__(out self, x: Int):
        pass


struct OfTruth:
    @implicit
    def __init__(out self, x: Bool):
        pass


def take(x: Optional[Float64]):
    pass


def main():
    var byte: OfByte = 3
    var whole: OfFloat = 3
    var real: OfFloat = 3.5
    var number: OfInt = 3
    var rounded: OfInt = 3.0
    var sum: OfFloat = 1 + 2
    var truth: OfTruth = True
    var none: OfTruth = None
    var bare: Bool = None
    var small: Optional[UInt8] = 3
    var exact: Optional[Int] = 3
    take(3)
    take(3.0)
    _ = Optional[Float64](3)
    _ = Bool(None)
    _ = byte^
    _ = whole^
    _ = real^
    _ = number^
    _ = rounded^
    _ = sum^
    _ = truth^
    _ = none^
    _ = bare
    _ = small
    _ = exact
