@fieldwise_init
struct P(Copyable):
    var a: String
    var b: String
def whole(ref p: P) -> Pointer[String, origin_of(p)]:
    return Pointer(to=p.a)
def main():
    var p = P("x", "y")
    print(whole(p)[])
