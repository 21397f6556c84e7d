def main():
    var n = 3
    var p = Pointer(to=n)
    var q = p.unsafe_address_space_cast[AddressSpace.GENERIC]()
    q[] += 1
    print(n, q[] == p[])
    print(AddressSpace.GENERIC == AddressSpace.GENERIC, AddressSpace.GENERIC == AddressSpace.SHARED)
