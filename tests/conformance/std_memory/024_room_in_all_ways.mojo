# Room on the stack with an alignment, a name, a kind of memory, by position and by name.

from std.memory import AddressSpace, stack_allocation, unsafe_stack_allocation
from std.memory.unsafe_pointer import unsafe_cast


def main():
    var a = stack_allocation[4, Int32, alignment=64]()
    var b = unsafe_stack_allocation[
        4, DType.float32, alignment=32, address_space=AddressSpace.GENERIC
    ]()
    var c = unsafe_stack_allocation[2, String, alignment=16]()
    var d = stack_allocation[3, DType.int8, 16]()
    var e = unsafe_stack_allocation[3, Float64, StaticString("x"), 128, AddressSpace.GENERIC]()
    var f = unsafe_stack_allocation[2, Int64, name=StaticString("n")]()
    var g = stack_allocation[2, Int64, address_space=AddressSpace.GENERIC]()
    print(Int(a) % 64, Int(b) % 32, Int(c) % 16, Int(d) % 16, Int(e) % 128, Int(f) % 8, Int(g) % 8)
    for i in range(4):
        a[unsafe_offset=i] = Int32(i * i)
        b[unsafe_offset=i] = Float32(i) / 2
    print(a[unsafe_offset=3], b[unsafe_offset=3])

    var number = 5
    var pointer: Optional[Pointer[Int, origin_of(number)]] = Pointer(to=number)
    var other = unsafe_cast[Type=UInt64, address_space=AddressSpace.GENERIC](pointer)
    print(other.value()[])
