def total[*ns: Int]() -> Int:
    var t = 0
    comptime for i in range(len(ns)):
        t += ns[i]
    return t


struct Enumeration[*names: StaticString]:
    @staticmethod
    def index(name: String) -> Int:
        comptime for i in range(len(Self.names)):
            if String(Self.names[i]) == name:
                return i
        return -1

    @staticmethod
    def count() -> Int:
        return len(Self.names)


def types[*Ts: Defaultable & Writable & Deinitable]() -> String:
    var out = String()
    comptime for i in range(Ts.length):
        out += String(Ts[i]()) + ";"
    return out


def main():
    print(total[1, 2, 3](), total[]())
    comptime Days = Enumeration["mon", "tue", "wed"]
    print(Days.index("tue"), Days.index("sun"), Days.count())
    print(types[Int, String, Bool, Float64]())
