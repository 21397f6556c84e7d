def main() raises:
    var l = List[Int]()
    for i in range(5):
        l.append(i * i)
    print(l, len(l), l.capacity() >= 5)
    l.insert(0, -1)
    l.insert(3, 99)
    l.insert(len(l), 7)
    print(l)
    print(l.pop(), l.pop(0), l.pop(2), l)
    l.extend([5, 5, 6])
    l.extend([8, 9])
    print(l, l.count(5), l.count(42), l.index(5), l.index(5, 6))
    try:
        _ = l.index(1000)
    except e:
        print(e)
    print(l.try_index(9).value(), Bool(l.try_index(77)), 16 in l, 17 in l)
    l.reverse()
    l.swap_elements(0, 1)
    print(l)
    l.resize(3, 0)
    l.resize(5, -7)
    l.shrink(4)
    print(l, l * 2, l + [1], len(l * 0))
    l *= 2
    l += [3]
    print(l, l == l.copy(), l != [1], [1, 2] == [1, 2])
    l.clear()
    print(l, len(l))
