comptime Handler = def(Int, mut String) thin raises -> None
var g: def[n: Int](SIMD[_, n]) -> Int
