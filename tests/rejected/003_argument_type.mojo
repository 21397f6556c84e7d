def area(w: Float64, h: Float64) -> Float64:
    return w * h


def main():
    var side = 3
    print(area(2.5, side))
