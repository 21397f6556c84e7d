struct R(Movable):
    var n: Int
    def __init__(out self, n: Int):
        self.n = n
    def __deinit__(deinit self):
        pass

def unused():
    var a = R(1)
    var b = R(2)
    _ = a.n + b.n

def on_one_branch(flag: Bool) -> Int:
    var r = R(1)
    if flag:
        return r.n
    return 0

def replaced():
    var r = R(1)
    r = R(2)
    _ = r
