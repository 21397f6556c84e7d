def a[F: def[T: Writable, n: Int](T) -> None](f: F):
    f[n=3](2.5)
    f[Int, 2](1)

def b[F: def[n: Int](Int) -> None](f: F):
    f[2](2)

def c[F: def[n: Int](Int) raises -> None](f: F) raises:
    f[2](2)
def d[f: def[n: Int](Int) thin raises -> None]() raises:
    f[2](2)

def s[T: Writable, n: Int](x: T):
    print(x, n)

def t[n: Int, k: Int = 3](x: Int):
    print(x, n, k)

def u[m: Int](x: Int):
    print(x, m)

def r[m: Int](x: Int) raises:
    print(x, m)
    if x == 2:
        raise Error("oh")
def w[m: Int](mut x: Int) raises:
    x = 3

def main() raises:
    a(s)
    b(u)
    c(u)
    d[u]()
    try:
        c(r)
    except e:
        print(e)
    try:
        d[r]()
    except e:
        print(e)
