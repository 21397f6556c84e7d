from std.utils import StaticTuple, IndexList, Index
from std.utils.coord import Coord, Idx

def main():
    print(Int.get_type_name(), Float32.get_type_name())
    print(SIMD[DType.int8, 4].get_type_name())
    print(Optional[Int].get_type_name(), Array[Int, 3].get_type_name())
    print(Span[Int, MutAnyOrigin].get_type_name(), Pointer[Int, MutAnyOrigin].get_type_name())
    print(StaticTuple[Int, 3].get_type_name(), IndexList[2].get_type_name())
    print(Coord[Int, Int].get_type_name())
