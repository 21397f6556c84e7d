from std.memory import AddressSpace

def main():
    print(AddressSpace.GENERIC, AddressSpace.GLOBAL, AddressSpace.SHARED, AddressSpace.CONSTANT)
    print(AddressSpace.LOCAL, AddressSpace.SHARED_CLUSTER, AddressSpace.BUFFER_RESOURCE)
    print(AddressSpace(2), AddressSpace(9), AddressSpace(6), Int(AddressSpace.SHARED))
