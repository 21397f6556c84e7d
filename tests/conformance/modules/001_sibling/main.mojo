import shapes
from shapes import area as rect_area, UNIT


def main():
    print(shapes.area(2, 3), rect_area(4, 5), UNIT)
    var s = shapes.Square(3)
    print(s.side, shapes.describe(s))
