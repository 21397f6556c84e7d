from std.memory import OptionalImmPointer, OptionalMutPointer, OptionalPointer
from std.memory.unsafe_pointer import pointer_to_int


def first_even[
    origin: ImmOrigin
](numbers: Span[Int, origin]) -> OptionalImmPointer[Int, origin]:
    for ref each in numbers:
        if each % 2 == 0:
            return Pointer(to=each)
    return None


def main():
    var odd: List[Int] = [1, 3]
    var mixed: List[Int] = [1, 4, 6]
    var none = first_even(ImmSpan[Int, ImmOrigin(origin_of(odd))](odd))
    print(Bool(none), pointer_to_int(none))
    var some = first_even(ImmSpan[Int, ImmOrigin(origin_of(mixed))](mixed))
    print(Bool(some), some.value()[])
    print(pointer_to_int(some) != 0)
