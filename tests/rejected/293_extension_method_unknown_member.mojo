@fieldwise_init
struct Point:
    var x: Int


__extension Point:
    def norm(self) -> Int:
        return self.x + self.y


def main():
    print(Point(1).norm())
