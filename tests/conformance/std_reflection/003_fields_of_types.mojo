from std.reflection import reflect


@fieldwise_init
struct Pair(Copyable):
    var first: Int
    var second: String


def main():
    comptime r = reflect[Pair]
    print(r.field_count(), r.name())
    comptime for i in range(r.field_count()):
        print(r.field_names()[i])
