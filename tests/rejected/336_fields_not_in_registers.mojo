struct F(TrivialRegisterPassable):
    var x: String
struct F2(TrivialRegisterPassable):
    var x: List[Int]
struct G(RegisterPassable):
    var x: String
struct G2(RegisterPassable):
    var x: List[Int]
struct H(RegisterPassable):
    var x: Pointer[Int, MutUntrackedOrigin]
    var y: Int
struct I[T: AnyType](TrivialRegisterPassable):
    var x: Self.T
struct J[T: AnyType](RegisterPassable):
    var x: Self.T
struct K[T: TrivialRegisterPassable](TrivialRegisterPassable):
    var x: Self.T
struct L(TrivialRegisterPassable):
    var x: Tuple[Int, Int]
struct M(TrivialRegisterPassable):
    var x: Int
    def __deinit__(deinit self):
        pass
struct N(TrivialRegisterPassable):
    var x: Int
    def __init__(out self, *, copy: Self):
        self.x = copy.x
struct O(TrivialRegisterPassable):
    var x: Array[Int, 3]
struct P(TrivialRegisterPassable):
    var x: Optional[Int]
def main():
    pass
