def show[*Ts: Writable & Movable](t: Tuple[*Ts]) -> String:
    var out = String("<")
    comptime for i in range(Ts.length):
        if i:
            out += ","
        out += String(t[i])
    return out + ">"


def pair_up[A: Copyable & Deinitable, B: Copyable & Deinitable](a: A, b: B) -> Tuple[A, B]:
    return (a.copy(), b.copy())


def main():
    print(show((1, "a", 2.5)), show((True,)))
    var p = pair_up(1, "x")
    print(p[0], p[1])
    var c = (1, 2).concat((3, "four"))
    print(c, (1, 2, 3).reverse())
    var copies = p.copy()
    copies[0] = 9
    print(p, copies)
