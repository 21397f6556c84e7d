def same[T: Copyable](x: T) -> T:
    return x.copy()

def copied[T: Copyable](x: T) -> T:
    return T(copy=x)
