def main() raises:
    var name = "world"
    var n = 3
    var x = 2.5
    print(t"hello {name}", t"{n} + {n} = {n + n}", t"{x}", t"no fields", t"{{braces}}")
    print(t"{[1, 2]} {(1, 'a')} {Optional(1)} {True}")
    var s = String(t"{name}-{n}")
    print(s, s.byte_length())
    print(t"nested {String(t'{n}')}", t"{name.upper()} {len([1, 2, 3])}")
