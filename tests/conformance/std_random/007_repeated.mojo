from std.random import (
    rand,
    randint,
    randn_float64,
    random_float64,
    random_si64,
    random_ui64,
    seed,
    shuffle,
)


def main():
    seed(7)
    var first = [random_si64(-10, 10), random_si64(-10, 10), random_si64(0, 0)]
    seed(7)
    var again = [random_si64(-10, 10), random_si64(-10, 10), random_si64(0, 0)]
    print(first == again, first[2])
    for _ in range(200):
        var x = random_ui64(3, 9)
        if x < 3 or x > 9:
            print("outside", x)
        var y = random_float64(-1, 1)
        if y < -1 or y > 1:
            print("outside", y)
        var z = random_si64(-3, -1)
        if z < -3 or z > -1:
            print("outside", z)
    var numbers = [1, 2, 3, 4, 5, 6, 7, 8]
    var list = List[Int](numbers)
    shuffle(list)
    sort(list)
    print(list)
    var empty = List[Int]()
    shuffle(empty)
    print(len(empty))
    var floats = List[Float32](length=50, fill=9)
    rand[DType.float32](Span(floats), min=2, max=3)
    var fine = True
    for f in floats:
        fine = fine and f >= 2 and f <= 3
    print(fine)
    var ints = List[Int32](length=50, fill=99)
    randint[DType.int32](Span(ints), -2, 2)
    var good = True
    for i in ints:
        good = good and i >= -2 and i <= 2
    print(good)
    seed(3)
    var a = randn_float64(10, 0)
    print(a)
