def f[n: Int]() where n > 3, conforms_to(T, Copyable):
    pass
