def main() raises:
    var name = "x"
    var n = 2
    print(t"{t"{t"{name}"}"}")
    print(t"{"}"} and {'{'} and {"nested " + "quotes"}")
    print(t"{{n}}! {n} {{{n}}}")
    print(t"{
        n
        + 1
    } {(n, n)[0]} { {1: 2}[1] } {[n, n][1]}")
    print(t"{"yes" if n > 1 else "no"} {(lambda (x: Int) -> Int: x * 2)(n)}")
    print(t"""{
n  # the number
}""")
