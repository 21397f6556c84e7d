"""M1."""
comptime A1[n: UInt16] = n
def x(a: Int8): pass
struct S0[k: UInt64]: 
    def r1(self) -> Float64: return 1
    def r2(self) -> UInt64: return 1
    def r3(self) -> UInt16: return 1
    def r4(self) -> UInt32: return 1
    def a1(self, x: Float64): pass
    comptime A1[n: UInt32] = n
    @staticmethod
    def r5() -> String: return ""
trait T1(Copyable):
    def a1(self, x: Float32): ...
    def r0(self) -> List[Int]: ...
struct S1:
    def r0(self) -> Float32: return 1
    def r1(self) -> Error: return Error("")
    def r2(self, x: Error): pass
    def r3(self) -> Error: return Error("")
    def _f(self, x: List[Int]): pass
    def r4(self) -> List[Int]: return []
    def r5(self) -> Bool: return True
    def r6(self) -> Int: return 1
    def r7(self, x: Error, y: Int = 1, z: Bool = True): pass
struct S2:
    def r5(self) -> Bool: return True
    def r6(self) -> Int: return 1
    def r7(self) -> P1: return P1()
struct P1:
    def __init__(out self): pass
    def r7(self) -> P2: return P2()
    def r8(self, x: Self): pass
    def r9(self, x: P2): pass
struct P2:
    def __init__(out self): pass
    def r7(self) -> P1: return P1()
struct P3[t: P4, u: Copyable]:
    def r7(self) -> P4: return P4()
struct P4(Copyable):
    def __init__(out self): pass
def r() -> DType: return DType.int8
def r1[dt: DType](): pass
def r2() -> DType: return DType.int8
def r3() -> P3[P4(), Int]: return r3()
