@fieldwise_init
struct Celsius(Floatable, ImplicitlyCopyable):
    var degrees: Int

    def __float__(self) -> Float64:
        return Float64(self.degrees) + 0.5


@fieldwise_init
struct Text(FloatableRaising, ImplicitlyCopyable, IntableRaising):
    var length: Int

    def __float__(self) raises -> Float64:
        if self.length == 0:
            raise Error("empty")
        return Float64(self.length)

    def __int__(self) raises -> Int:
        if self.length == 0:
            raise Error("nothing there")
        return self.length


def main() raises:
    print(Float64(Celsius(20)), Float64(Text(4)), Int(Text(5)))
    try:
        print(Float64(Text(0)))
    except e:
        print(e)
    try:
        print(Int(Text(0)))
    except e:
        print(e)
