def sum_of[*ns: Int]() -> Int:
    var acc = 0
    comptime for n in ns:
        acc += n
    return acc

def which[*names: StaticString](x: String) -> Int:
    comptime for i in range(len(names)):
        if x == names[i]:
            return i
    return -1

def nested[n: Int]() -> String:
    var out = String()
    comptime for i in range(n):
        comptime for j in range(i + 1):
            comptime k = i * 10 + j
            comptime if k % 2 == 0:
                out += String(k) + " "
    return out

def early[n: Int](x: Int) -> Int:
    comptime for i in range(n):
        if i == x:
            return i * 100
        comptime if i == 3:
            break
    return -1

struct Bits[*flags: Bool]:
    @staticmethod
    def mask() -> Int:
        var m = 0
        comptime for i in range(len(Self.flags)):
            comptime if Self.flags[i]:
                m |= 1 << i
        return m

def main():
    print(sum_of[1, 2, 3](), sum_of[]())
    print(which["a", "b", "c"]("b"), which["a"]("z"))
    print(nested[4]())
    print(early[10](2), early[10](5))
    print(Bits[True, False, True].mask())
    comptime xs: List[Int] = [3, 1, 2]
    comptime for i in range(len(xs)):
        comptime v = xs[i]
        print(v * v, end=" ")
    print()
