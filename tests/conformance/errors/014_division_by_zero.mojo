def main():
    var z = 0
    var f = 0.0
    print(10 // z, 10 % z, -3 // z)
    print(1.0 / f, -1.0 / f)
    print((f / f) != (f / f))
    print(UInt8(9) // UInt8(z), divmod(7, z))
