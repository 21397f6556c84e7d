comptime Alias[T: AnyType]: AnyType = T
comptime ListOf[T: Copyable & Deinitable]: Movable = List[T]
comptime Small[T: AnyType]: Bool = conforms_to(T, Intable)

def show[*Ts: AnyType]():
    comptime for i in range(Ts.length):
        print(reflect[Ts[i]].base_name(), end=" ")
    print()

def has[*Ts: AnyType]() -> Bool:
    return Ts.contains[Int]()

def main():
    show[*TypeList.of[Int, String, Bool]()]()
    comptime ts = TypeList.of[Int, String, Bool]()
    show[*ts]()
    show[*ts.reverse()]()
    print(ts.length)
    print(ts.contains[String](), ts.contains[Float64](), has[Int, Bool](), has[Bool]())
    print((1, "a", 2.5).reverse())
    print(((1,2), "x").reverse())
    comptime s = TypeList.splat[3, Int]()
    show[*s]()
    print(ts.all_conforms_to[Writable](), ts.all_conforms_to[Hashable]())
