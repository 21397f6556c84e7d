struct Point:
    var x: Int
    var y: Int

    def __init__(out self, x: Int, y: Int):
        self.x = x
        self.y = y

    def manhattan(self) -> Int:
        return abs(self.x) + abs(self.y)

    def move_by(mut self, dx: Int, dy: Int):
        self.x += dx
        self.y += dy


def main():
    var p = Point(3, -4)
    print(p.x, p.y, p.manhattan())
    p.move_by(10, 20)
    print(p.x, p.y, p.manhattan())
    p.x = 0
    print(p.manhattan(), Point(1, 1).manhattan())
