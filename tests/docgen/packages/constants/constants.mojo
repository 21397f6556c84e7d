"""M."""
from std.memory import Pointer
def o1(x: Int, y: Int, z: Int):
    """F.

    Args:
        z: Z.
    """
    pass
def o2(x: Int, y: Int, z: Int):
    """F.

    Args:
        x: X.
        z: Z.
    """
    pass
def o3(x: Int, y: Int, z: Int):
    """F.

    Args:
        y: Y.
        x: X.
        z: Z.
    """
    pass
def o4(x: Int, y: Int, z: Int):
    """F.

    Args:
        x: X.
        z: Z.
        y: Y.
    """
    pass
def o5(x: Int, y: Int, z: Int):
    """F.

    Args:
        q: Q.
        z: Z.
        y: Y.
        x: X.
    """
    pass
struct S(Movable):
    def __init__(out self): pass
    def a(self) -> List[S]: return []
    def b(self, x: Optional[Self]) -> Optional[Self]: return None
    def c(self) -> Pointer[Self, origin_of(self)]: ...
    def d(self) -> Pointer[Int, MutAnyOrigin]: ...
    def e(ref self) -> ref[self] Self: return self
    def f(mut self) -> ref[self] Self: return self
    def g(self) -> StringSlice[origin_of(self)]: ...
    def h(self) -> Span[Byte, origin_of(self)]: ...
    def i[o: MutOrigin](ref[o] self): pass
    def j(ref [_] self): pass
struct G[T: Copyable & Deinitable, n: Int = 3]:
    var x: Self.T
    comptime X = List[Self.T]
    comptime Y = Self.n
    comptime Z = Self.n + 1
    comptime W = Self
    def a(self, y: Self.X) -> Self.X: return []
    def b(self) -> G[Int]: ...
    def c(self) -> G[Self.T]: ...
    def d(self, y: Array[Int, Self.Y]) -> Array[Int, Self.Z]: ...
    def e(self, y: Int = Self.n): pass
    def f[m: Int = Self.n](self): pass
    @staticmethod
    def g[m: Int](x: SIMD[DType.int8, m]) -> SIMD[DType.int8, Self.n]: ...
    def h(self) where Self.n == 3: pass
    def i[q: Int](self) where q == Self.n: pass
    def j[U: AnyType](self, x: U) where conforms_to(U, Copyable) where conforms_to(Self.T, Writable): pass
    def k(self, *x: Self.T): pass
    def l(self) -> Tuple[Self.T, Int]: ...
    def m(self, f: def(Self.T) -> Self.T): pass
def q1[*, n: Int](x: Int): pass
def q2[n: Int, /](x: Int): pass
def q3(x: Int, *args: Int, y: Int = 2, var **kw: Int): pass
def q4[*Ts: Copyable & Writable](*args: *Ts): pass
def q5[*ns: Int](): pass
def q6(x: Float64 = 1.5, y: Float32 = 0.5, z: Float64 = 1e-3, w: Float64 = 3): pass
def q7(x: String = "a" + "b", y: StaticString = "", z: StringLiteral = "x"): pass
def q9(x: Optional[String] = String("x"), y: Optional[List[Int]] = None): pass
def q10(x: DType = DType.int8, y: DType = .int8): pass
def q11(x: Tuple[Int, Float64] = (1, 2.0)): pass
def q12[x: Optional[Int] = None, y: Int = -1, z: Float64 = 0.0, w: Bool = not True, v: List[Int] = [1]](): pass
comptime q13 = Optional[Int](None)
comptime q14 = DType.int8.is_integral()
comptime q15 = Int.MAX
comptime q16 = Float64.MAX
comptime q17 = UInt8.MAX
comptime q18 = Float64(1.5)
comptime q19: Float32 = 1.5
comptime q20 = Int8(-1)
comptime q21 = (1, 2.0, "a", True)
comptime q22 = {1: 2}
comptime q23 = 1 // 2
comptime q24 = 1 / 2
comptime q25 = 5 % 3
comptime q26 = -5 // 3
comptime q27 = 1_000
comptime q28 = "it's"
comptime q29 = 'x\t\\y'
comptime q30 = "é"
comptime q31 = String("a") + "b"
comptime q32 = q23 + 2
comptime q33 = S
comptime q34 = G[Int]
comptime q35 = G[Int, 4]
comptime q36 = q27
comptime q37[n: Int] = G[Int, n]
comptime q38[T: Copyable] = T
comptime q39 = Scalar[DType.int8]
comptime q40 = SIMD[DType.float32, _]
comptime q41 = SIMD[_, 4]
comptime q42 = SIMD
comptime q43 = Scalar
comptime q44 = Origin
comptime q45 = MutOrigin
comptime q46 = StaticString
comptime q47 = UInt8
comptime q48 = Byte
comptime q49 = 3.0 * 2
comptime q50 = 10 ** 20
comptime q51 = Pointer[Int, _]
comptime q52[o: ImmOrigin] = Pointer[Int, o]
comptime q53[dt: DType, //, x: Scalar[dt]]: Scalar[dt] = x
comptime q54: DType = DType.int8
comptime q55 = 0.5
comptime q56 = 1e300
comptime q57 = 100.0
comptime q58 = 10000.0
comptime q59 = 1e16
comptime q60 = 12345.678
comptime q61 = 0.001
comptime q62 = 0.0001
comptime q63: Int = 3 * 4
comptime q64: UInt8 = 200 + 5
comptime q65: List[String] = ["a", "b"]
comptime q66: StaticString = "x"
comptime q67 = abs(-3)
comptime q68 = min(1, 2)
