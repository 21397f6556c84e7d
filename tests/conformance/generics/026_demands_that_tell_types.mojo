def same[T: AnyType, d: DType, //](x: Scalar[d]) -> Scalar[d] where T == Scalar[d]:
    return x + 1
struct S[T: AnyType]:
    @staticmethod
    def g[d: DType](x: Scalar[d]) -> Scalar[d] where Self.T == Scalar[d]:
        return x + 1
def main():
    print(same(UInt8(3)))
    print(S.g(UInt8(3)))
