def fine[T: DType, //, *values: Scalar[T]]():
    pass


def of_traits[T: Movable & Copyable, *values: T]():
    pass


struct Row[d: DType, *values: Scalar[d]]:
    pass


def main():
    pass
