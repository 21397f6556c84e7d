"""M."""
from std.memory import Pointer
struct A[T: Copyable, n: Int = 3, *, o: Int = 1]: pass
struct B[dt: DType, //, v: Scalar[dt]]: pass
struct Bx[S: StringLiteral]: pass
def f1(a: A[Int], b: A[Int, 3], c: A[Int, 4], d: A[Int, o=1], e: A[Int, n=4, o=2], f: A[n=2, T=String]): pass
def f4[o: MutOrigin, p: ImmOrigin, q: Origin[mut=True]](a: Pointer[Int, o]): pass
def f5(a: Optional[A[Int]] = None, b: Optional[Int] = 3, c: Int = Int(5), d: Int = f5x(), e: Int = f5x() + 1, f: Bool = not True, g: Int = -N, h: String = String(), i: Int = Int.MAX): pass
def f5x() -> Int: return 3
comptime N = 3
comptime K: Int = f5x()
comptime K2 = f5x()
comptime K3 = Int(3)
comptime K4 = N + 1
comptime K5 = Int(3) + 1
comptime K6 = 1 << 10
comptime K7 = 3.0
comptime K8 = Float32(3.5)
comptime K9 = DType.float32
comptime K10 = SIMD[DType.int8, 4](1,2,3,4)
comptime K11 = [1, 2, 3]
comptime K12 = "a" + "b"
comptime K13 = "multi\nline\"q"
comptime K14 = String("abc")
comptime K15 = not True
comptime K16 = N > 2
comptime K17[n: Int] = n * 2 + 1
comptime K18[n: Int] = SIMD[DType.int8, n]
comptime K19 = K17[3]
comptime K20 = K18[4]
comptime K21 = None
comptime K22 = Int
comptime K23[T: Copyable] = Dict[Int, T]
comptime K24 = K23[Float64]
comptime K25 = K23
comptime K26 = List
comptime K27 = f5x
comptime K28[T: Copyable, //, x: T] = T
comptime K29: List[Int] = [1]
comptime K30 = UInt8(255)
comptime K31 = 0xFF
comptime K32 = 1e10
comptime K33 = 0.1
comptime K34: UInt = 5
comptime K35: StaticString = "abc"
comptime K37 = -1.5
comptime K38 = True and False
comptime K39 = Bool(True)
comptime K40 = size_of[Int]()
comptime K41 = 2 ** 3
comptime K42[T: AnyType] = def(T) -> T
comptime K43 = def[T: AnyType](x: T) thin raises -> None
comptime K44 = type_of(3)
comptime K45 = Copyable
comptime K46[T: Copyable & Writable]: Copyable = T
comptime K47 = 3 if N > 2 else 4
comptime K48 = Optional[Int](3)
comptime K49 = 1.0e-5
comptime K50 = 123456789.125
comptime K51: Float32 = 2
comptime K52: Bool = True
comptime K53: String = "x"
comptime K54: Optional[Int] = None
comptime K55 = Float64(2)
from std.sys import size_of
def g2[F: def(Int) raises Int -> Int, G: def() capturing -> None, H: def(*Int) -> None](f: F): pass
def g3[T: AnyType & Copyable, U: Copyable & Equatable & Hashable, V: Hashable & Equatable](a: T): pass
def g4(x: Int, y: type_of(x)) -> type_of(y): return x
def g5(x: Tuple[Int, String], y: Tuple[], z: Tuple[Int]): pass
def g6(x: Array[Float64, N], y: Array[Int, N + 1], z: SIMD[DType.int8, N + 1]): pass
def g7[n: Int](x: Array[Float64, n + N], y: Array[Int, n], z: SIMD[DType.int8, n - 1], w: Array[Int, -n]): pass
def g8[T: Iterable](ref x: T) -> T.IteratorType[origin_of(x)]: ...
def g9(ref x: Int) -> ref[x] Int: return x
def g10[o: Origin](ref[o] x: Int) -> ref[o] Int: return x
def g11(ref[_] x: Int, mut y: String, z: String) -> ref[origin_of(x, y)] Int: return x
def g12(a: Bx["abc"], b: B[Int8(3)], c: SIMD[DType.bool, 4], d: Scalar[DType.bool], e: SIMD[DType.int, 2]): pass
def g13(x: Int) -> List[Int] where True: return []
def g14[a: Int, b: Int]() where a & b == 0 where a | b != 3 where a ^ b > 1 where a << 2 >= 1 where ~a == 2 where a ** 2 == 3 where a / 2 == 1: pass
def g15[T: Copyable]() where size_of[T]() > 4: pass
def g16[a: Bool, b: Bool]() where a where not b where a and b where a or b: pass
def g17[T: Copyable, U: Copyable]() where T == U: pass
def g18[s: StringLiteral]() where s == "abc": pass
def g19[a: Int]() where 1 < a < 5: pass
def g20[a: UInt, b: UInt8, c: Float64]() where a > 1 where b > 1 where c > 1: pass
def g21[*Ts: Copyable](*args: *Ts) where len(Ts) > 2 where Ts.length > 1: pass
def g22[T: Copyable](x: T) where conforms_to(T, Equatable) and conforms_to(T, Hashable): pass
def g23[dt: DType, n: Int](x: SIMD[dt, n]) -> SIMD[dt, n] where dt.is_floating_point() and n > 2: return x
