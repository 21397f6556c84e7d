from std.algorithm import tile_and_unswitch, tile_middle_unswitch_boundaries


def main():
    var seen = List[String]()

    def part[width: Int, inside: Bool](offset: Int, bound: Int) {mut seen}:
        seen.append(String(t"{offset}..{bound} {width} {inside}"))

    tile_and_unswitch[[4, 2]](0, 11, part)
    print(seen)

    var middle = List[String]()

    def work[width: Int, is_edge: Bool](at: Int) {mut middle}:
        middle.append(String(t"{at}:{width}:{is_edge}"))

    tile_middle_unswitch_boundaries[[4, 2, 1]](0, 2, 9, 11, work)
    print(middle)

    var flags = List[String]()

    def flagged[width: Int, left: Bool, right: Bool](at: Int) {mut flags}:
        flags.append(String(t"{at}:{width}:{left}:{right}"))

    tile_middle_unswitch_boundaries[4, 12](flagged)
    print(flags)
