def main():
    var truth = True
    var mask: SIMD[DType.bool, 4] = truth
    print(mask)
