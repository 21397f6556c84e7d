def t1(ref x: Int):
    x = 3
def t2(ref x: Int):
    x += 3
def t3(ref x: List[Int]):
    x.append(3)
def t4(ref x: List[Int]):
    x[0] = 3
def t5(ref x: String):
    x = "a"
def t6(ref x: String):
    mutate(x)
def mutate(mut s: String):
    pass
def t7(ref x: Tuple[Int, Int]):
    x[0] = 1
struct S:
    var v: Int
    def a(ref self):
        self.v = 3
    def b(ref self):
        self.v += 3
def t8[m: Bool, o: Origin[mut=m]](ref [o] x: Int):
    x = 1
def t9[o: Origin[mut=True]](ref [o] x: Int):
    x = 1
def t10[m: Bool, o: Origin[mut=m]](p: Pointer[Int, o]):
    p[] = 1
def t11(p: Pointer[Int, _]):
    p[] = 1
def t12(p: Span[Int, _]):
    p[0] = 1
def t13(ref x: String):
    swap(x, x)
def t14(ref x: Int):
    ref y = x
    y = 2
def main():
    pass
