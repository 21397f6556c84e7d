def main():
    var a = 1
    var b = 2
    var c: List[Int] = [3]
    var d: List[Int] = [4]

    def none() {} -> Int: return 0
    def bare() {a, imm b,} -> Int: return a + b
    def mixed() raises {imm a, mut b, var c^, var} -> Int:
        b += 1
        return a + b + len(c)
    def all() {imm} -> Int: return a + b
    def moved() {d^} -> Int: return len(d)
    def generic[T: AnyType](x: T) {ref a} -> Int: return a

    try:
        print(none(), bare(), mixed(), all(), moved(), generic("x"))
    except e: print(e)
