struct Temp(Writable):
    var deg: Float64

    def __init__(out self, deg: Float64):
        self.deg = deg

    def write_to(self, mut writer: Some[Writer]):
        writer.write(self.deg, "C")

    def write_repr_to(self, mut writer: Some[Writer]):
        writer.write("Temp(", self.deg, ")")


@fieldwise_init
struct Reading(Writable):
    var id: Int
    var label: String
    var temp: Temp
    var tags: List[String]


def main():
    var t = Temp(21.5)
    print(t, repr(t), String(t).byte_length())
    var r = Reading(7, "lab", Temp(3), ["a", "b"])
    print(r)
    print(repr(r))
    print([Temp(1), Temp(2)])
    print(t"{t}!", Optional(Temp(4.5)) is None)
