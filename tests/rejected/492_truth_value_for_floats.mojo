def main():
    var truth = True
    print(SIMD[DType.float64, 2](truth))
