"""What `Bool` and `Scalar[DType.bool]` are not."""

comptime Flag = Scalar[DType.bool]


def any_vector(value: SIMD):
    pass


def unbound(truth: Bool):
    any_vector(truth)


def one_type(flag: Flag, truth: Bool):
    var choice = flag if truth else truth
    print(choice)


def integers(number: Int):
    var truth: Bool = 1
    print(truth)


def bits(truth: Bool):
    print(truth & 1)


def equal(truth: Bool):
    print(truth == 1)


def flags(number: Int):
    var flag: Flag = number
    print(flag)


def places(number: Int):
    var mask = SIMD[DType.bool, 4](True)
    mask[1] = number
    print(mask)


def subscripts(truth: Bool):
    print(truth[0])


def lengths(truth: Bool):
    print(len(truth))


def reductions(truth: Bool):
    print(truth.reduce_and())


def choices(truth: Bool):
    print(truth.select(1, 2))


def casts(truth: Bool):
    print(truth.cast[DType.int]())


def methods(truth: Bool):
    print(truth.eq(truth))


def sums(truth: Bool):
    print(truth + truth)


def products(number: Int, flag: Flag):
    print(number * flag)


def more_products(number: Int, truth: Bool):
    print(number * truth)


def anything(truth: Bool):
    print(any(truth))


def indices(truth: Bool):
    var list = [10, 20]
    print(list[truth])


def vectors(truth: Bool, mask: SIMD[DType.bool, 4]):
    print(truth == mask)


def main():
    pass
