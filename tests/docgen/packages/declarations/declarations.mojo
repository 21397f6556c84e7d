"""Module."""
from std.documentation import doc_hidden
from std.utils import Variant
def r1() -> Float64: return 1
def r2() -> Optional[Int]: return None
def r3() -> Tuple[Int, Float64]: return (1, 2.0)
def r4() raises -> List[Int]: return []
def r5() -> UInt8: return 1
def r6() -> Scalar[DType.int8]: return 1
def r7[dt: DType](a: Scalar[dt]) -> Scalar[dt]: return a
def r8() -> Bool: return True
def r9() -> None: pass
def r10() -> Variant[Int, String]: return Variant[Int, String](1)
def r11() -> Dict[String, Int]: return {}
def r12() -> S0: return S0()
def r13[T: Movable](var x: T) -> T: return x^
def r15() -> Error: return Error("x")
def r16() -> StaticString: return "a"
def r17() -> DType: return DType.int8
def r18() -> List[String]: return []
def r19() -> SIMD[DType.float32, 4]: return 0
def r20() raises Int -> Int: raise 1
def r21(x: Int) -> type_of(x): return 1
def r22() -> Never: 
    while True: pass
async def r23(x: Int) -> Int: return 1
def r24() -> def(Int) thin -> Int: return h
def r25() -> Array[Int, 2]: return [1,2]
def r26(out r: Float64): r = 1
def h(x: Int) -> Int: return 1
def _private(): pass
@doc_hidden
def hidden(): pass
@always_inline
def inl(): pass
@no_inline
def ninl(): pass
@deprecated(use=inl)
def dep(): pass
@deprecated("text")
comptime DEP = 1
@deprecated("text2")
struct DepS: pass
@doc_hidden
struct HidS: pass
def over(a: Int): pass
def mid(): pass
def over(a: String): pass
struct S0(Movable):
    """Summary."""
    def __init__(out self): pass
    @implicit
    def __init__(out self, x: Int): pass
    @implicit(deprecated=True)
    def __init__(out self, x: String): pass
    def __init__(out self, *, deinit move: Self): pass
    def __deinit__(deinit self): pass
    def __add__(self, o: Self) -> Self: return Self()
    def _p(self): pass
    @doc_hidden
    def hid(self): pass
    @staticmethod
    def stat(): pass
    def mutm(mut self): pass
    def cons(deinit self): pass
    def own(var self): pass
    def s1(self: Self): pass
    def gen[n: Int](self, x: SIMD[DType.int8, n]) where n > 2: pass
@fieldwise_init
struct P1(TrivialRegisterPassable):
    var x: Int
    var y: Float64
    """Doc of y.

    More.
    """
    var z: Int
struct P2[T: Copyable & Deinitable, n: Int, *Ts: AnyType, o: ImmOrigin, k: Int = 3]:
    var a: Self.T
    var b: List[Self.T]
    var c: Array[Self.T, Self.n]
    var d: SIMD[DType.int8, Self.n]
    var e: Pointer[Int, Self.o]
    comptime A = Self.T
    comptime B: Int = 3
    comptime C[q: Int]: Int = q + Self.n
    def f(self) -> Self.T: ...
    def g(self, x: Self.A) -> Self.A: ...
    def h(self, oo: Self) -> Self where Self.n > 2: ...
    def i(self) where conforms_to(Self.T, Writable): ...
    def kk(self) -> P2[Self.T, Self.n, *Self.Ts, o=Self.o, k=Self.k]: ...
trait T1:
    comptime A: AnyType
    comptime B: Int
    comptime C: Int = 3
    comptime D[n: Int]: Copyable
    def f(self) -> Self.A: ...
    def g(self) -> Self: ...
    def d(self): pass
    @staticmethod
    def s() -> Int: ...
    def m(mut self): ...
    def p[T: T1](self, x: T) -> T.A: ...
trait T2(T1, Copyable): pass
trait _T3: pass
trait T4(_T3): pass
struct X(T4, not Movable, not Deinitable): pass
struct E1(Equatable, Hashable, Writable): pass
comptime G1[T: Copyable, n: Int = 2]: Int = n
comptime G2 = S0
comptime F1 = h
comptime t = Tuple[Int, Int]
def w1[n: Int]() where n > 2 where n < 5: pass
def w2[n: Int, m: Int]() where n > 2 and m < 4 or not (n == m): pass
def w5[T: AnyType]() where conforms_to(T, Copyable & Writable): pass
def w6[dt: DType]() where dt.is_integral(): pass
def w7[dt: DType]() where dt == DType.int8 or dt != DType.int16: pass
def w8[a: Int, b: Int]() where a <= b where a >= b where a % b == 0 where a // b != 1 where -a < b - 1: pass
def a1(x: Int, /, y: Int, *, z: Int): pass
def a2(*, z: Int): pass
def a3[x: Int, /, y: Int, *, z: Int](): pass
def a4[x: Int, //, *, z: Int](): pass
def a5(x: Int, /): pass
def a6(*x: Int, y: Int): pass
