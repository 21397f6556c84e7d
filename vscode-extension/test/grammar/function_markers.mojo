def f(a: Int, /, b: Int, *, c: Int):
    pass
