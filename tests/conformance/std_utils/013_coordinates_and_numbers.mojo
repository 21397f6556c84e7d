from std.utils.coord import Coord, CoordLike, Idx, coord, crd2idx, idx2crd


def kind[T: CoordLike](x: T):
    print(T.is_value, T.is_tuple, T.is_static_value, T.static_value, T.DTYPE, x)


def main():
    kind(Idx[3])
    kind(Int(4))
    kind(UInt8(3))
    kind(Coord(1, 2))
    kind(coord[2, 3])
    print(crd2idx(5, Coord(2, 3), Coord(1, 2)))
    print(crd2idx(Coord(1, 2), Coord(2, 3), Coord(3, 1)))
    print(crd2idx(Coord(Coord(1, 0), 2), Coord(Coord(2, 2), 3), Coord(Coord(1, 2), 4)))
    print(idx2crd(5, Coord(2, 3), Coord(1, 2)))
    print(idx2crd(7, Coord(Coord(2, 2), 3), Coord(Coord(1, 2), 4)))
    for i in range(4):
        print(idx2crd(i, coord[2, 2], coord[2, 1]), end=" ")
    print()
    for row in range(2):
        for column in range(3):
            print(crd2idx(Coord(row, column), coord[2, 3], coord[3, 1]), end=" ")
    print()
    print(crd2idx[out_type=DType.int32](Coord(Idx[1], 2), Coord(2, 3), Coord(3, Idx[1])))
    print(Coord(Coord(Idx[1], Idx[2]), Idx[3]).all_dims_known)
    print(Coord(Coord(1, 2), 3).product())
    print(repr(Idx[3]), repr(Coord(1, Coord(2, 3))))
    print(Coord((1, 2)), Coord(1, 2) == Coord(1, 3))
    var array: Array[Int, 3] = [1, 2, 3]
    print(Coord(array))
