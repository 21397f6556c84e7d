def main():
    var flags = SIMD[DType.bool, 2](True, False)
    print(flags + flags)
