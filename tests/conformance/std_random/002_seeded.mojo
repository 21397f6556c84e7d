from std.random import rand, randint, randn, randn_float64, random_float64, random_si64, random_ui64, seed, shuffle


def main():
    seed(42)
    var first = random_float64()
    seed(42)
    print(random_float64() == first)
    for _ in range(100):
        var f = random_float64(2.0, 3.0)
        var i = random_si64(-5, 5)
        var u = random_ui64(10, 12)
        if f < 2 or f >= 3 or i < -5 or i > 5 or u < 10 or u > 12:
            print("out of range")
    var numbers = List[Int32](length=50, fill=0)
    randint(numbers, 3, 7)
    var ok = True
    for n in numbers:
        ok = ok and n >= 3 and n <= 7
    var floats = List[Float32](length=100, fill=-1)
    rand(floats)
    for f in floats:
        ok = ok and f >= 0 and f <= 1
    print(ok)
    var normal = List[Float64](length=2000, fill=0)
    randn(normal, 5.0, 2.0)
    var sum = 0.0
    for x in normal:
        sum += x
    print(sum / 2000 > 4.5, sum / 2000 < 5.5, random_si64(4, 4), random_ui64(9, 9))
    var deck = List(range(20))
    shuffle(deck)
    print(len(deck), 7 in deck)
    sort(deck)
    print(deck == List(range(20)), randn_float64() == randn_float64())
