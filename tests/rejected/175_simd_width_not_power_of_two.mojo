def main():
    var v = SIMD[DType.float32, 3](1, 2, 3)
    print(v)
