def square(i: Int) -> Int:
    return i * i


def main():
    var a: Array[Int, 4] = [1, 2, 3, 4]
    print(a, len(a), a[0], a[3], 3 in a, 9 in a)
    a[1] = 20
    print(a, a == [1, 20, 3, 4], a != a, a < [1, 21, 0, 0], List(a[1:3]))
    var f = Array[Float64, 3](fill=1.5)
    print(f, Array[String, 2](fill="x"), Array[Int, 3]())
    print(Array[Int, 5](fill_with=square))
    for x in a:
        print(x, end=" ")
    print()
    for ref x in a:
        x += 1
    print(a, repr(a), hash(a) == hash(a.copy()))
    var i = 2
    print(a[i], a.unsafe_get(0), a.unsafe_ptr()[])
    var s: Array[String, 3] = ["c", "a", "b"]
    print(s, s.copy().concat(["d"]), a^.repeat[2]())
    comptime table: Array[Int, 3] = [5, 6, 7]
    comptime second = table[1]
    print(second, materialize[table]())
    for x in reversed(s):
        print(x, end=" ")
    print()
    for x in s^:
        print(x, end=" ")
    print()
