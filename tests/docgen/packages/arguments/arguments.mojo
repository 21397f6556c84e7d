"""Module."""
from std.collections import Dict, Set, Deque
from std.memory import OwnedPointer
from std.utils import Variant

comptime MyF = Float64
comptime Gen[T: Copyable] = List[T]
comptime N = 4
comptime M: Int = 4
comptime S = "abc"
comptime B = True
comptime F32: DType = DType.float32
comptime Tup = (1, 2)
comptime Fn = def(Int) -> Int
comptime Trt = Copyable & Writable
comptime LL: List[Int] = [1, 2]
comptime Neg = -3
comptime NF: Float64 = 1.5
comptime U8: UInt8 = 3
comptime STR: String = "abc"
comptime Ty = List[Int]
comptime Ty2 = Dict[String, List[Int]]

def t1(a: MyF, b: Scalar[DType.float64], c: SIMD[DType.float64, 1], d: Float64): pass
def t2(a: UInt8, b: Int32, c: Byte, d: UInt, e: Bool, f: Float16, g: BFloat16): pass
def t3(a: List[Int], b: Dict[String, Int], c: Optional[Int], d: Tuple[Int, Float64], e: Set[Int]): pass
def t4(a: StaticString, b: StringSlice, c: Error, d: NoneType, e: String): pass
def t5[o: Origin](a: Pointer[Int, o], b: Span[Int, o], c: Pointer[Int, MutAnyOrigin]): pass
def t6(a: SIMD, b: SIMD[DType.int8, _], c: Scalar, d: List, e: Span[Int, _]): pass
def t7(a: Some[Writable], *b: Some[Writable], c: Some[Copyable & Movable]): pass
def t8[T: AnyType, //, U: Copyable, *Vs: Copyable](a: T, b: U, *c: *Vs): pass
def t9(mut a: Int, var b: Int, ref c: Int, ref[a] d: Int, out f: Int): f = 1
def t10[n: Int, m: Int = n + 1](x: SIMD[DType.int8, n * 2]) -> SIMD[DType.int8, n * 2 + m] where n > 2: return {}
def t11(a: Int = -1, b: Float64 = 1.0, c: String = "x", d: Bool = True, e: Optional[Int] = None, f: UInt8 = 3, g: Float32 = 2): pass
def t12(a: List[Int] = [1, 2], b: Int = N, c: Int = N * 2, d: String = String("q"), e: Tuple[Int, Int] = (1, 2)): pass
def t13[dt: DType = DType.int8, s: StringLiteral = "abc", t: StaticString = "def", f: Float64 = 2.5, b: Bool = False](x: Scalar[dt]): pass
def t14[F: def(Int) -> Int, g: def(Int) thin -> Int](f: F): pass
def t15(a: Gen[Int], b: Variant[Int, String], c: Array[Int, 3], d: OwnedPointer[Int]): pass
def t16[T: Copyable & Movable, U: Movable](a: T, b: U): pass
