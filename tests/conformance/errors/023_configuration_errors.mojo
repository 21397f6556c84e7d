"""Errors with types: translated, wrapped, and chosen by a variant."""
from std.utils import Variant


@fieldwise_init
struct NotFound(Copyable, Movable, Writable):
    var key: String

    def write_to(self, mut writer: Some[Writer]):
        writer.write("no '", self.key, "'")


@fieldwise_init
struct Malformed(Copyable, Movable, Writable):
    var key: String
    var value: String

    def write_to(self, mut writer: Some[Writer]):
        writer.write("'", self.value, "' for '", self.key, "' is no number")


comptime ConfigError = Variant[NotFound, Malformed]


struct Config(Movable):
    var values: Dict[String, String]

    def __init__(out self):
        self.values = {"width": "80", "height": "x25", "depth": "3"}

    def find(self, key: String) raises NotFound -> String:
        if key not in self.values:
            raise NotFound(key)
        try:
            return self.values[key]
        except:
            raise NotFound(key)

    def number(self, key: String) raises ConfigError -> Int:
        var text: String
        try:
            text = self.find(key)
        except e:
            raise ConfigError(e.copy())
        try:
            return Int(text)
        except:
            raise ConfigError(Malformed(key, text))

    def number_or(self, key: String, default: Int) -> Int:
        try:
            return self.number(key)
        except e:
            if e.isa[NotFound]():
                return default
            return -1


def attempt[
    T: Movable & Deinitable, E: Movable & Deinitable
](f: Some[def() raises E -> T]) -> Optional[T]:
    try:
        return f()
    except:
        return None


def main():
    var config = Config()
    for key in ["width", "height", "colour"]:
        try:
            print(key, config.number(key))
        except e:
            if e.isa[NotFound]():
                print("not found:", e[NotFound])
            else:
                print("malformed:", e[Malformed])
    print(
        config.number_or("depth", 1),
        config.number_or("nothing", 1),
        config.number_or("height", 1),
    )

    def width() raises ConfigError {imm config} -> Int:
        return config.number("width")

    def height() raises ConfigError {imm config} -> Int:
        return config.number("height")

    print(Bool(attempt(width)), Bool(attempt(height)))
