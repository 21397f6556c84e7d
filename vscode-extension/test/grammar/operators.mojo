a //= b ** c @ d
e = a << 2 | b & ~c
if (n := f()) >= 1 and not x is None:
    pass
