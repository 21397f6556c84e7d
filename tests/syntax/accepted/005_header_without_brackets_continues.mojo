def area[T: Writable](
width: Int, height: Int, unit: T
)
    raises
    -> Int
    where True
        else "never"
    :
    print(unit)
    return width
        * height


struct Holder
    (Copyable, Movable)
    :
    var value
        : Int

    def __init__(
out self
):
        self.value = 0


def main() raises:
    if Holder().value
        == 0:
        print(area(2, 3, "m"))
