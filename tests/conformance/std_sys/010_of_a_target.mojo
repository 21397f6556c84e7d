from std.sys import size_of, align_of, CompilationTarget, simd_width_of, bit_width_of, is_little_endian, Endian
from std.memory import stack_allocation, unsafe_stack_allocation, AddressSpace, unsafe_memcmp
def main() raises:
    print(size_of[Int, target=CompilationTarget()](), align_of[Int, target=CompilationTarget()](), simd_width_of[Float32, target=CompilationTarget()]() >= 4, bit_width_of[Int8, target=CompilationTarget()]())
    print(is_little_endian[target=CompilationTarget()](), Endian.native[CompilationTarget()]() == .little)
    var p = unsafe_stack_allocation[4, DType.int32, alignment=16]()
    p[0] = 3
    print(p[0], Int(p) % 16)
    var q = unsafe_stack_allocation[4, Int, alignment=32, address_space=AddressSpace.GENERIC]()
    q[unsafe_offset=0] = 4
    print(q[0], Int(q) % 32)
