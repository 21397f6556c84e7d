from std.utils import StaticTuple
from std.utils.numerics import get_accum_type
def main():
    comptime D = StaticTuple[DType, 7](DType.float8_e4m3fn, DType.float16, DType.bfloat16, DType.float32, DType.float64, DType.int8, DType.int32)
    comptime for i in range(7):
        var line = String()
        comptime for j in range(7):
            comptime if j > 0 and j < 5:
                line += String(get_accum_type[D[i], preferred_accum_type=D[j]]()) + " "
        print(D[i], line, get_accum_type[D[i]]())
