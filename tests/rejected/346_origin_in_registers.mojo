def r1(mut a: Int) -> ref [a] Int:
    return a
def r2(ref a: Int) -> ref [a] Int:
    return a
def r3(mut a: String) -> ref [a] String:
    return a
def r4(a: String) -> ref [a] String:
    return a
def r5(a: Int) -> ref [a] Int:
    return a
def r6(mut a: Int, mut b: Int) -> ref [a, b] Int:
    return a
def r7(mut a: Int) -> Pointer[Int, origin_of(a)]:
    return Pointer(to=a)
def r8(a: Int) -> Pointer[Int, origin_of(a)]:
    return Pointer(to=a)
struct S(TrivialRegisterPassable):
    var x: Int
    def g(self) -> ref [self] Int:
        return self.x
    def h(mut self) -> ref [self] Int:
        return self.x
    def i(mut self) -> ref [self.x] Int:
        return self.x
    def j(self) -> ref [self.x] Int:
        return self.x
    def k(ref self) -> ref [self.x] Int:
        return self.x
def main():
    pass
