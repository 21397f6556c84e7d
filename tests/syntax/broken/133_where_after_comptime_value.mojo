struct Color(Equatable, ImplicitlyCopyable, Writable):
    var code: Int

    comptime RED = Self(0)
    comptime GREEN = Self(1) where True
    comptime BLUE = Self(2)

    def __init__(out self, code: Int):
        self.code = code

    def __eq__(self, other: Self) -> Bool:
        return self.code == other.code

    def write_to(self, mut writer: Some[Writer]):
        if self == Self.RED:
            writer.write("red")
        elif self == Self.GREEN:
            writer.write("green")
        else:
            writer.write("blue")


def mix(first: Color, second: Color) -> Color:
    return Color((first.code + second.code) % 3)


def main():
    print(mix(Color.GREEN, Color.BLUE))
    var palette = [Color.RED, Color.GREEN]
    print(palette[0] == Color.RED)
