from std.utils import IndexList
from std.utils.coord import (
    Coord,
    DynamicCoord,
    Idx,
    StaticCoord,
    coord,
    coord_to_index_list,
)


def main():
    var c = Coord(Idx[3], Int(4), Idx[5])
    print(c, repr(c))
    print(c.rank, c.flat_rank, c.is_flat, c.all_dims_known, len(c))
    print(c[0], c[1], c[2])
    print(c.product(), c.size())
    var d = coord[2, 3, 4]
    print(d, d.static_product, d.all_dims_known)
    print(coord_to_index_list(d))
    var dd: DynamicCoord[DType.int32, 3] = Coord(IndexList[3](1, 2, 3)).cast[DType.int32]()
    print(dd)
    print(StaticCoord[3, 2]())
    var n = Coord(Coord(1, 2), Coord(3, Coord(4, 5)))
    print(n, n.rank, n.flat_rank, n.is_flat)
    print(n.flatten())
    print(n[1][1][0])
    print(c.concat(d))
    print(c.reverse())
    print(c.replace[1](Idx[9]))
    print(c == Coord(3, 4, 5), c != Coord(3, 4, 5))
    print(c.make_dynamic[DType.int64]())
    var e = Coord(1, 2, 3)
    e.replace_dynamic[1](Int(7))
    print(e)
    print(Idx[3].value(), Int(Idx[3]), Idx[3], Idx[4].product())
    print(e.product[DType.int32]())
    print(Coord())
    print(Coord(Idx[3]).tuple())
