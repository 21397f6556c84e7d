struct Config:
    var host: String
    var port: Int
    var ratio: Float64

    def __init__(out self):
        self.host = "local"
        self.port = 80
        self.ratio = 0.5


def describe[T: AnyType]() -> String:
    comptime names = reflect[T].field_names()
    comptime types = reflect[T].field_types()
    var out = String()
    comptime for i in range(reflect[T].field_count()):
        comptime name = names[i]
        comptime t = types[i]
        out += String(name) + ":" + String(reflect[t].base_name()) + ";"
    return out


def show_fields[T: AnyType](x: T):
    comptime types = reflect[T].field_types()
    comptime for i in range(reflect[T].field_count()):
        comptime if conforms_to(types[i], Writable):
            print(reflect[T].field_ref[i](x))


def main():
    print(describe[Config]())
    var c = Config()
    show_fields(c)
    print(reflect[Config].field_index["port"]())
    reflect[Config].field_ref[1](c) = 8080
    print(c.port)
