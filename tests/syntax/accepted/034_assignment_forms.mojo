def main():
    var a = var b = 3
    var c: Int
    c = a = b
    var d, e = 1, 2
    var (f, (g, _)) = (d, (e, 5))
    d, e = e, d
    (f, g) = (g, f)
    var single = (1,)
    var bare = 4,
    _ = single[0]; _, _ = d, e
    _: Int = bare[0]
    c += b = 2
    ref alias_of = a
    ref (m, n) = (d, e)
    print(a, b, c, d, e, f, g, alias_of, m, n)
