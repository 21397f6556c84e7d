"""A serialiser by reflection, for structs of structs, lists and numbers."""
from std.reflection import reflect


trait Shown:
    def shown(self) -> String:
        ...


def to_json[T: AnyType](value: T) -> String:
    comptime if conforms_to(T, Shown):
        return trait_text(value)
    comptime r = reflect[T]
    comptime if T == String:
        return String('"', rebind[String](value), '"')
    elif T == Int:
        return String(rebind[Int](value))
    elif T == Bool:
        return "true" if rebind[Bool](value) else "false"
    elif T == Float64:
        return String(rebind[Float64](value))
    elif r.is_struct():
        var out = String("{")
        comptime names = r.field_names()
        comptime types = r.field_types()
        comptime for i in range(r.field_count()):
            comptime if i > 0:
                out += ", "
            comptime name = names[i]
            out += String('"', name, '": ')
            ref field = r.field_ref[i](value)
            out += to_json(field)
        return out + "}"
    else:
        return "?"


def trait_text[T: AnyType](value: T) -> String where conforms_to(T, Shown):
    return value.shown()


@fieldwise_init
struct Point(Copyable, Movable):
    var x: Int
    var y: Float64


@fieldwise_init
struct Colour(Copyable, Movable, Shown):
    var code: Int

    def shown(self) -> String:
        return String("#", self.code)


@fieldwise_init
struct Shape(Movable):
    var name: String
    var at: Point
    var filled: Bool
    var colour: Colour


def main():
    print(to_json(Point(1, 2.5)))
    print(to_json(Shape("box", Point(3, -1.0), True, Colour(255))))
    print(to_json(String("plain")), to_json(7))
