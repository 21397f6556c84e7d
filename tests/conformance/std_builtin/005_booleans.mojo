def main():
    print(True, False, True and False, True or False, not True, True ^ True, True & False, True | False, ~False)
    print(Bool(0), Bool(1), Bool(-5), Bool(0.0), Bool(""), Bool("x"), Int(True), Float64(True))
    print(all([True, True]), all([True, False]), any([False, False]), any([False, True]))
    print(all(SIMD[DType.bool, 2](True, False)), any(SIMD[DType.bool, 2](True, False)), repr(True), String(False))
    print(True < False, False <= True, True > False, hash(True) == hash(True))
    var flag = True
    flag &= False
    flag |= True
    flag ^= True
    print(flag, 1 if flag else 2)
