def sign(x: Int) -> Int:
    if x > 0: return 1
    elif x < 0: return -1
    else: return 0


def quiet(): pass
def silent(): ...


struct Empty: pass
trait Marker: ...
struct Two(Copyable): var a: Int; var b: Int


def main():
    quiet(); silent();
    var n = 0
    while n < 3: n += 1; print(n)
    print(sign(-5)); print(sign(5));
    for i in range(2): print(i); print(-i)
