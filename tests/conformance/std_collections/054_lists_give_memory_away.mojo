from std.memory import dealloc


def main():
    var numbers: List[Int] = [3, 4, 5]
    var count = len(numbers)
    var memory = numbers.unsafe_take_allocation()
    print(count, len(memory) >= count, len(numbers))
    var p = memory.unsafe_ptr()
    print(p[unsafe_offset=0], p[unsafe_offset=2])
    dealloc(memory^)
