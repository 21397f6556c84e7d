def f(*args: *Ts, **kwargs: Int):
    pass
