from std.traits import IsTriviallyCopyable, IsTriviallyDeinitable, IsTriviallyMovable


struct Plain(Copyable, Movable):
    var x: Int
    var y: Float32


struct Owning(Copyable, Movable):
    var text: String


struct Loud(Movable):
    var x: Int

    def __deinit__(deinit self):
        print("end")


struct Fixed(not Movable):
    var x: Int


def kind[T: AnyType]() -> String:
    return String(IsTriviallyCopyable[T], " ", IsTriviallyMovable[T], " ", IsTriviallyDeinitable[T])


def main():
    print(kind[Int](), kind[Float64](), kind[Bool](), kind[String](), kind[List[Int]](), sep=" | ")
    print(kind[Plain](), kind[Owning](), kind[Loud](), kind[Fixed](), sep=" | ")
    print(kind[Pointer[String, MutAnyOrigin]](), sep=" | ")
    comptime if IsTriviallyMovable[String]:
        print("moving text is moving bits")
