def broken(a: Int,
struct Next:
    var x: Int
