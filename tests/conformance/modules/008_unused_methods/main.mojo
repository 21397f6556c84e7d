# What is wrong in methods of other files does not matter as long as nothing uses them.

from shapes import Shape, Square


def corners_of(shape: Some[Shape]) -> Int:
    return shape.corners()


def main():
    var square = Square(3)
    print(square.area(), corners_of(square))
