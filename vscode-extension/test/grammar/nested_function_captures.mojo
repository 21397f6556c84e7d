def outer():
    var n = 1
    def inner(x: Int) {var n, ref m} -> Int:
        return x + n
