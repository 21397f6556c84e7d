from std.memory import unsafe_stack_allocation


def total(count: Int) -> Int:
    var numbers = unsafe_stack_allocation[8, Int]()
    for i in range(8):
        numbers[unsafe_offset=i] = i * count
    var result = 0
    for i in range(8):
        result += numbers[unsafe_offset=i]
    return result


def main():
    print(total(1), total(3))
    var floats = unsafe_stack_allocation[4, DType.float32]()
    floats.unsafe_store(SIMD[DType.float32, 4](1, 2, 3, 4))
    print(floats.unsafe_load[width=4]())
    var aligned = unsafe_stack_allocation[4, DType.uint8, alignment=64]()
    print(Int(aligned) % 64)
