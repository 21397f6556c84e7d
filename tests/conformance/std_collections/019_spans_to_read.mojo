def f[o: ImmOrigin, //](s: Span[UInt8, o]) -> Int:
    return len(s)
def g[o: ImmOrigin, //](s: Pointer[UInt8, o]) -> UInt8:
    return s[]
def main() raises:
    var buffer: List[UInt8] = [65, 66, 67]
    print(f(Span(buffer)))
    print(g(Pointer(to=buffer[0])))
    print(f(buffer))
