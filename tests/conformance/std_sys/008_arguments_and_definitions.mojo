from std.sys import argv, get_defined_bool, get_defined_int, get_defined_string, is_defined
from std.sys import align_of, bit_width_of, size_of


def main():
    print(len(argv()) >= 1)
    print(is_defined["NEVER_DEFINED"](), get_defined_int["NEVER_DEFINED", 4]())
    print(get_defined_bool["NEVER_DEFINED", True](), get_defined_string["NEVER_DEFINED", "x"]())
    print(size_of[Int](), align_of[Int32](), bit_width_of[Int16](), size_of[Tuple[Int8, Int32]]())
    print(size_of[DType.float16](), align_of[DType.float64]())
