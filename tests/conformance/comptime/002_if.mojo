comptime MODE = "fast"


def run[level: Int]() -> String:
    comptime if level == 0:
        return "none"
    elif level < 3:
        return "some"
    else:
        return "all"


def width[T: DType]() -> Int:
    comptime if T == DType.int8 or T == DType.uint8:
        return 8
    elif T.is_floating_point():
        return 64
    return 0


def only_compiles_for_text[T: AnyType](x: T) -> Int:
    comptime if conforms_to(T, Sized):
        return len(x)
    else:
        return -1


def main():
    print(run[0](), run[2](), run[9]())
    print(width[DType.uint8](), width[DType.float32](), width[DType.int]())
    comptime if MODE == "fast":
        print("fast mode")
    else:
        print("slow mode")
    print(only_compiles_for_text([1, 2]), only_compiles_for_text(5))
