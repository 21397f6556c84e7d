"""M."""
struct A(TrivialRegisterPassable):
    def __init__(out self): pass
    def __init__(out self, x: Int): pass
    def f(self): pass
    def g(mut self): pass
struct B(RegisterPassable):
    def __init__(out self): pass
    def __init__(out self, *, copy: Self): pass
    def __deinit__(deinit self): pass
struct C:
    def __init__(out self): pass
    def __init__(out self, x: Int, *, y: Int): pass
    def __init__(out self, *x: Int): pass
    @staticmethod
    def m(out r: Self): r = Self()
    @staticmethod
    def n(x: Int, out r: List[Int]): r = []
struct E[T: Copyable](Writable where conforms_to(T, Writable), Equatable where conforms_to(T, Equatable) and conforms_to(T, Writable)): 
    var x: Int
    def write_to(self, mut w: Some[Writer]): pass
    def __eq__(self, o: Self) -> Bool: return True
@fieldwise_init
struct H[T: Copyable & Deinitable](Copyable, ImplicitlyCopyable where conforms_to(T, ImplicitlyCopyable)):
    var x: Self.T
struct I: pass
@align(64)
struct J: pass
struct K(Hashable, Iterable):
    comptime IteratorType[mut: Bool, //, o: Origin[mut=mut]]: Iterator = KI
    def __iter__(ref self) -> KI: ...
struct KI(Iterator):
    comptime Element = Int
    def __next__(mut self) raises StopIteration -> Int: ...
trait L(Writable & Copyable): pass
comptime LL = L & Equatable
trait M(LL): pass
struct N(LL):
    def write_to(self, mut w: Some[Writer]): pass
    def __eq__(self, o: Self) -> Bool: return True
