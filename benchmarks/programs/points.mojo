from std.collections import Set


@fieldwise_init
struct Point(Copyable, Equatable, Hashable, Movable):
    var x: Int
    var y: Int


def main():
    # A walk of ants: sets of structs that are looked up and changed all the time.
    var black = Set[Point]()
    var position = Point(0, 0)
    var dx = 0
    var dy = 1
    for _ in range(1500000):
        var turn = dx
        if position in black:
            black.discard(position)
            dx = dy
            dy = -turn
        else:
            black.add(position.copy())
            dx = -dy
            dy = turn
        position.x = (position.x + dx) % 512
        position.y = (position.y + dy) % 512
    print(len(black), position.x, position.y)
