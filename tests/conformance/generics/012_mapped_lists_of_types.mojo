comptime ListOf[T: Copyable & Deinitable]: Movable = List[T]
comptime IsInt[T: Copyable & Deinitable]: Bool = conforms_to(T, Intable)

def show[*Ts: AnyType]():
    comptime for i in range(Ts.length):
        print(reflect[Ts[i]].name(), end=" ")
    print()
comptime Pick[i: Int]: AnyType = Int if i % 2 == 0 else String

def main():
    comptime ts = TypeList.of[Trait=Copyable & Deinitable, Int, String, Bool]()
    show[*ts.map[ListOf]()]()
    show[*ts.slice[1, 3]()]()
    show[*ts.slice[1]()]()
    print(ts.all[IsInt](), ts.any[IsInt]())
    show[*TypeList.tabulate[4, Pick]()]()
