"""Module."""
comptime MyF = Float64
comptime Gen[T: Copyable] = List[T]
def r1() -> Float64: return 1
def a1(x: Float64): pass
def r2() -> Float64: return 1
def r3() -> List[Int]: return []
def a3(x: List[String]): pass
def r4() -> List[Int]: return []
def r5() -> MyF: return 1
def r6() -> Gen[Int]: return []
def r7(x: MyF) -> Gen[MyF]: return []
def r8() raises -> List[Int]: return []
def r9() -> Optional[List[Int]]: return None
def r10(x: Bool) -> Bool: return x
def r11() -> Bool: return True
def r12() -> DType: return DType.int8
def r13() -> UInt: return 1
def r14(x: StaticString) -> StaticString: return x
def r15(x: S0, y: S1): pass
def r16() -> S0: return S0()
struct S0: 
    def __init__(out self): pass
    def r1(self) -> Int8: return 1
    def r2(self) -> Bool: return True
struct S1(Movable):
    def __init__(out self): pass
    def a(self, x: Int8): pass
    def r3(self) -> Int8: return 1
    def r4(self) -> S1: return S1()
    def r5(self) -> Float32: return 1
    def r6(self) -> String: return ""
    def r7(self) -> UInt8: return 1
trait T1:
    comptime X: Copyable
    def a(self, x: String): ...
    def a1(self, x: Self.X) -> Self.X: ...
    def a2(self, x: Self) -> List[Self.X]: ...
