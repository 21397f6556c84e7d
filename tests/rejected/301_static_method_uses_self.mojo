@fieldwise_init
struct Point:
    var x: Int

    @staticmethod
    def origin() -> Int:
        return self.x


def main():
    print(Point.origin())
