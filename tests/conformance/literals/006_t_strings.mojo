def double(x: Int) -> Int:
    return x * 2


def main():
    var name = "World"
    var n = 21
    print(t"Hello, {name}!")
    print(t"{n} doubled is {double(n)}; {n + 1 if n > 3 else 0}")
    print(t"braces: {{}} {{{n}}}")
    print(t"nested: {t"inner {n}"} end")
    print(rt"raw \n {n}", tr'\t{name}')
    print(t"one " t"two {n}")
    var s = String(t"as a string: {n}")
    print(s.byte_length(), s)
    print(t"""lines:
  {name}
  {n}""")
    print(t"{1.5} {True} {[1, 2]} {(1, 'a')}")
    print(t"")
