from std.algorithm import tile_and_unswitch, tile_middle_unswitch_boundaries


def main():
    def piece[width: Int, sw: Bool](i: Int, end: Int) {}:
        print(width, sw, i, end, end="; ")

    tile_and_unswitch[[4, 2]](0, 11, piece)
    print()

    def border[width: Int, left: Bool, right: Bool](i: Int) {}:
        print(width, left, right, i, end="; ")

    tile_middle_unswitch_boundaries[4, 12](border)
    print()

    def flag[width: Int, at_border: Bool](i: Int) {}:
        print(width, at_border, i, end="; ")

    tile_middle_unswitch_boundaries[[4, 2, 1]](0, 2, 11, 13, flag)
    print()
