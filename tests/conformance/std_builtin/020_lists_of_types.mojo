from std.reflection import reflect
from std.sys import size_of

comptime Kind = Writable & Copyable & Defaultable & Deinitable
comptime at_even[T: Kind, i: Int]: Bool = i % 2 == 0
comptime count[so_far: Int, T: Kind]: Int = so_far + 1
comptime sum_of_positions[so_far: Int, T: Kind, i: Int]: Int = so_far + i
comptime is_int[T: Kind]: Bool = T == Int
comptime width[T: Kind]: Int = size_of[T]()
comptime listed[T: Kind]: Kind = List[T]
comptime to_array[n: Int]: Copyable & Deinitable = Array[Int, n]


def show[*Ts: Kind]():
    print(Ts.length, len(Ts))
    comptime kept = Ts.filter_idx[at_even]
    print(kept.length)
    comptime for i in range(kept.length):
        print(reflect[kept()[i]].name())
    print(Ts.reduce[0, count], Ts.reduce_idx[0, sum_of_positions])
    print(Ts.all[is_int](), Ts.any[is_int](), Ts.contains[String]())
    print(Ts.all_conforms_to[Writable]())
    comptime back = Ts.reverse
    comptime for i in range(back.length):
        print(reflect[back()[i]].base_name(), end=" ")
    print()
    comptime part = Ts.slice[1, 3]
    print(part.length)
    comptime widths = Ts.map_to_values[width]
    print(widths.size, widths()[0], widths()[1])
    comptime lists = Ts.map[listed]
    comptime for i in range(lists.length):
        print(reflect[lists()[i]].name())


def arrays[*ns: Int]():
    comptime found = ns.map_to_type[to_array]
    comptime for i in range(found.length):
        print(reflect[found()[i]].name())


def main():
    show[Int, String, Float64]()
    arrays[1, 2]()
    comptime pair = TypeList.of[Int, String]
    print(len(pair()), pair.length)
    comptime thrice = TypeList.splat[3, Int]
    print(thrice.length)
