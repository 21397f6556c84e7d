struct A[T: AnyType, *, n: Int = 0]:
    def __init__(out self):
        pass
def k(a: A[Int, n=_]):
    print(a.n)
struct B[T: AnyType, n: Int = 0]:
    def __init__(out self):
        pass
def l(a: B[Int, _]):
    print(a.n)
def m(a: B[Int, n=_]):
    print(a.n)
def main():
    k(A[Int, n=3]())
    l(B[Int, 3]())
    m(B[Int, 3]())
