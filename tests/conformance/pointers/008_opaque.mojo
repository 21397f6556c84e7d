def describe(data: OpaquePointer[MutUntrackedOrigin]) -> Int:
    return data.unsafe_bitcast[Int]()[]


def call(f: def(OpaquePointer[MutUntrackedOrigin]) thin -> Int, data: OpaquePointer[MutUntrackedOrigin]) -> Int:
    return f(data)


def main():
    var n = 77
    var p = Pointer(to=n).unsafe_bitcast[NoneType]().unsafe_origin_cast[MutUntrackedOrigin]()
    print(describe(p), call(describe, p))
    _ = n
    var f: Float32 = 1.5
    var bits = Pointer(to=f).unsafe_bitcast[UInt32]()[]
    print(hex(bits))
