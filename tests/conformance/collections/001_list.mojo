def main() raises:
    var xs: List[Int] = [3, 1, 2]
    xs.append(9)
    xs.insert(1, 7)
    xs.extend([4, 4])
    print(xs, len(xs))
    print(xs.pop(), xs.pop(0), xs)
    xs.reverse()
    print(xs, xs.count(4), xs.index(9), 7 in xs, 8 in xs)
    sort(xs)
    print(xs, xs == [1, 2, 4, 7, 9], xs[0:2] == xs[0:2])
    var ys = xs + [100]
    print(ys, len(xs))
    xs.resize(2, 0)
    print(xs)
    xs.clear()
    print(xs, Bool(xs))
    var zeros = List[Int](length=3, fill=0)
    print(zeros, List[String](["a"]) * 2)
