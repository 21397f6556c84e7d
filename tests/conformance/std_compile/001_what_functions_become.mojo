from std.compile import compile_info


def increment(x: Int) -> Int:
    return x + 1


def halved[width: Int](x: SIMD[DType.float32, width]) -> SIMD[DType.float32, width]:
    return x * 0.5


def main() raises:
    var info = compile_info[increment]()
    print("ret" in info, info.emission_kind, info.num_captures)
    print(info.asm.byte_length() > 20, "increment" in info.function_name)
    print("fmul" in compile_info[halved[4], emission_kind="llvm"]())
    print("<4 x float>" in compile_info[halved[4], emission_kind="llvm-opt"]())
    print("define" in String(compile_info[increment, emission_kind="llvm-opt"]()))
