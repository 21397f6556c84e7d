@fieldwise_init
struct Pair(Movable):
    var a: String
    var b: String

def fields(mut p: Pair):
    p.a = p.b
    p.b = String("x")
