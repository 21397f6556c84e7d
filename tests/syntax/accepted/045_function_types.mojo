comptime Plain = def () -> None
comptime Thin = def (Int, String) thin -> Int
comptime C = def (Int32) thin abi("C") -> Int32
comptime Swapped = def (Int32) abi("C") thin -> Int32
comptime Raising = def (x: Int, /, y: Int, *, z: Int) raises thin -> Int
comptime Typed = def () raises Error -> Int
comptime Conventions = def (var Int, mut Int, ref Int, imm String, /) -> None
comptime Named = def (var a: Int, mut b: Int, ref [_] c: Int, *, imm d: String) -> None
comptime Variadic = def (*Int) -> Int
comptime Generic = def [T: AnyType, //] (T) -> Int
comptime Nested = def (def (Int) thin -> Int) -> def () thin -> None


def double(x: Int) -> Int: return x * 2


def call[f: def (Int) thin -> Int, g: (def (Int) thin -> Int)](h: def (Int) thin -> Int) -> Int:
    return f(1) + g(2) + h(3)


def main():
    print(call[double, double](double))
