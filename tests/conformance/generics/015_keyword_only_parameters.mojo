def pad[*, width: Int = 8, fill: StaticString = "."](s: String) -> String:
    var out = s
    while out.byte_length() < width:
        out += fill
    return out

def pairs[T: Writable & Copyable, //, n: Int, *, sep: StaticString = ",", twice: Bool = n > 2](x: T) -> String:
    var out = String()
    for i in range(n * (2 if twice else 1)):
        if i:
            out += sep
        out.write(x)
    return out

struct Grid[w: Int, h: Int = w * 2, *, name: StaticString = "grid"]:
    @staticmethod
    def show():
        print(Self.name, Self.w, Self.h)

comptime Wide[h: Int = 3] = Grid[9, h, name="wide"]

def main():
    print(pad("ab"), pad[width=4]("ab"), pad[fill="-", width=6]("ab"))
    print(pairs[2](5), pairs[3](5), pairs[3, sep="/"]("z"), pairs[1, twice=True](1.5))
    Grid[3].show()
    Grid[3, 4].show()
    Grid[3, name="g"].show()
    Grid[h=1, w=2].show()
    Wide[].show()
    Wide[7].show()
    comptime P = Grid[name="p", ...]
    P[5].show()
