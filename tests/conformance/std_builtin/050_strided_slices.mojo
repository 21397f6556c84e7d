from std.builtin.builtin_slice import StridedSlice
from std.collections import OptionalReg

def main():
    var s = StridedSlice(Slice(1, 5, 2))
    print(s)
    print(OptionalReg[Int](optional=Optional[Int](4)).value())
    print(Bool(OptionalReg[Int](optional=Optional[Int]())))
