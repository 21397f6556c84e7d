def main():
    var l: List[Int] = [0, 1, 2, 3, 4, 5, 6, 7]
    print(List(l[2:5]), List(l[:3]), List(l[5:]), List(l[:]), List(l[3:3]), len(l[8:]))
    print(l[0:8:2], l[1:8:3], l[::3], l[7::-1], l[5:1:-2], l[::-1])
    var empty = List[Int]()
    print(empty, len(empty[:]), empty[::2], Bool(empty), Bool(l))
    l[2:4][0] = 20
    print(l)
