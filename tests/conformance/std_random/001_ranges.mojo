from std.random import Random, rand, randint, randn_float64, random_float64, random_si64, random_ui64, seed, shuffle


def main():
    seed(7)
    var all_in_range = True
    for _ in range(1000):
        var f = random_float64(2.0, 5.0)
        var s = random_si64(-3, 3)
        var u = random_ui64(10, 12)
        all_in_range = all_in_range and f >= 2.0 and f < 5.0 and s >= -3 and s <= 3
        all_in_range = all_in_range and u >= 10 and u <= 12
    print(all_in_range)
    var buffer = List[Float64](length=100, fill=-1)
    rand(buffer.unsafe_ptr(), 100, min=0.0, max=1.0)
    print(min(buffer[0], buffer[99]) >= 0.0, max(buffer[0], buffer[99]) <= 1.0)
    var ints = List[Int32](length=50, fill=-1)
    randint(ints.unsafe_ptr(), 50, 1, 6)
    var ok = True
    for x in ints:
        ok = ok and x >= 1 and x <= 6
    print(ok)
    var cards = List[Int]()
    for i in range(20):
        cards.append(i)
    shuffle(cards)
    sort(cards)
    print(cards)
    var total = 0.0
    for _ in range(2000):
        total += randn_float64()
    print(total / 2000 < 0.2, total / 2000 > -0.2)
    var r = Random(seed=1)
    var again = Random(seed=1)
    print(r.step() == again.step(), r.step_uniform() == again.step_uniform())
