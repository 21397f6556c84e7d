from std.utils import Variant

@fieldwise_init
struct Ok[T: Copyable & Deinitable](Copyable):
    var v: Self.T
@fieldwise_init
struct Err(Copyable):
    var m: String

comptime Result[T: Copyable & Deinitable] = Variant[Ok[T], Err]

def parse(s: String) -> Result[Int]:
    try:
        return Ok(Int(s))
    except:
        return Err("bad " + s)

def get[T: Copyable & Deinitable](r: Result[T], default: T) -> T:
    if r.isa[Ok[T]]():
        return r[Ok[T]].v.copy()
    return default.copy()

def mapo[T: Copyable & Deinitable, R: Copyable & Deinitable, F: def(T) -> R](o: Optional[T], f: F) -> Optional[R]:
    if o:
        return f(o.value())
    return None

def firstn[T: Copyable & Deinitable](xs: List[T], n: Int) -> Optional[T]:
    return xs[n].copy() if n < len(xs) else Optional[T](None)

def main():
    print(get(parse("12"), -1), get(parse("zz"), -1))
    var r = parse("q")
    if r.isa[Err]():
        print(r[Err].m)
    def half(x: Int) {} -> Float64:
        return Float64(x) / 2
    print(mapo(Optional(3), half).value(), mapo(Optional[Int](None), half).__bool__())
    print(firstn([1, 2], 1).value(), firstn([String("a")], 4).__bool__())
