# Literals for parameters of struct types become values by implicit constructors, and are known.


struct Limit(ImplicitlyCopyable):
    var most: Int

    @implicit
    def __init__(out self, most: Int):
        self.most = most * 2

    def is_large(self) -> Bool:
        return self.most > 10


struct Scale(ImplicitlyCopyable):
    var by: Float64

    @implicit
    def __init__(out self, by: Float64):
        self.by = by


def limited[limit: Limit = 1]() -> String:
    comptime if limit.is_large():
        return String("large ", limit.most)
    else:
        return String("small ", limit.most)


def maybe[count: Optional[Int] = None]() -> String:
    comptime if count:
        comptime known = count.value()
        return String("some ", known + 1)
    else:
        return "none"


def scaled[scale: Scale]() -> Float64:
    return scale.by


struct Box[limit: Limit]:
    comptime large = Self.limit.is_large()


def main():
    print(limited(), limited[3](), limited[limit=6]())
    print(maybe(), maybe[3](), maybe[count=4](), maybe[None](), maybe[Optional[Int](5)]())
    print(scaled[1.5]())
    print(Box[5].large, Box[7].large)
