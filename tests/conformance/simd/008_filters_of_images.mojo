"""Filters of grey images, many pixels at a time."""

from std.math import clamp, sqrt
from std.sys import simd_width_of

comptime Pixel = DType.float32


struct Image(Copyable):
    var width: Int
    var height: Int
    var data: List[Scalar[Pixel]]

    def __init__(out self, width: Int, height: Int):
        self.width = width
        self.height = height
        self.data = List[Scalar[Pixel]](length=width * height, fill=0)

    def __getitem__(self, x: Int, y: Int) -> Scalar[Pixel]:
        var cx = clamp(x, 0, self.width - 1)
        var cy = clamp(y, 0, self.height - 1)
        return self.data[cy * self.width + cx]

    def __setitem__(mut self, x: Int, y: Int, value: Scalar[Pixel]):
        self.data[y * self.width + x] = value

    def load[n: Int](self, x: Int, y: Int) -> SIMD[Pixel, n]:
        var found = SIMD[Pixel, n](0)
        comptime for i in range(n):
            found[i] = self[x + i, y]
        return found

    def map[f: def[n: Int](SIMD[Pixel, n]) thin -> SIMD[Pixel, n]](self) -> Image:
        var result = self.copy()
        comptime width = 4
        var at = 0
        while at + width <= len(result.data):
            var block = SIMD[Pixel, width]()
            comptime for i in range(width):
                block[i] = result.data[at + i]
            block = f[4](block)
            comptime for i in range(width):
                result.data[at + i] = block[i]
            at += width
        while at < len(result.data):
            result.data[at] = f[1](result.data[at])
            at += 1
        return result^

    def convolved(self, kernel: Array[Scalar[Pixel], 9]) -> Image:
        var result = Image(self.width, self.height)
        for y in range(self.height):
            for x in range(self.width):
                var sum: Scalar[Pixel] = 0
                for dy in range(3):
                    for dx in range(3):
                        sum += kernel[dy * 3 + dx] * self[x + dx - 1, y + dy - 1]
                result[x, y] = sum
        return result^

    def histogram[bins: Int](self) -> SIMD[DType.int32, bins]:
        var counts = SIMD[DType.int32, bins](0)
        for value in self.data:
            counts[clamp(Int(value * Scalar[Pixel](bins)), 0, bins - 1)] += 1
        return counts

    def shown(self) -> String:
        comptime RAMP = " .:-=+*#%@"
        var text = String()
        for y in range(self.height):
            for x in range(self.width):
                var level = clamp(Int(self[x, y] * 9), 0, 9)
                text += RAMP[byte=level : level + 1]
            text += "\n"
        return text


def inverted[n: Int](x: SIMD[Pixel, n]) -> SIMD[Pixel, n]:
    return 1 - x


def contrast[n: Int](x: SIMD[Pixel, n]) -> SIMD[Pixel, n]:
    return clamp((x - 0.5) * 2 + 0.5, SIMD[Pixel, n](0), SIMD[Pixel, n](1))


def main():
    var image = Image(11, 5)
    for y in range(image.height):
        for x in range(image.width):
            var dx = Float32(x) - 5
            var dy = Float32(y) * 2 - 4
            image[x, y] = max(Float32(0), 1 - sqrt(dx * dx + dy * dy) / 6)
    print(image.shown())
    print(image.map[inverted]().shown())
    print(image.map[contrast]().shown())
    var blur = Array[Float32, 9](fill=1.0 / 9)
    print(image.convolved(blur).shown())
    print(image.histogram[8]())
    var row = image.load[8](0, 2)
    print(row.reduce_max(), row.lt(0.5), row.reduce_add() > 2)
    print((row * 4).cast[DType.int8](), row.gt(0.3).select(row, SIMD[Pixel, 8](0)).reduce_min())
    print(row.shuffle[7, 6, 5, 4, 3, 2, 1, 0]()[0], row.slice[4, offset=2]().reduce_max())
    print(simd_width_of[DType.float32]() >= 4, SIMD[DType.bool, 4](True, False, True, True).reduce_and())
