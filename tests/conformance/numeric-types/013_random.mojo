"""The program's sequence of random numbers, and generators of one's own."""

from std.random import (
    Random,
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
    print("unseeded", random_ui64(0, UInt64.MAX))
    seed(42)
    for _ in range(3):
        print(random_ui64(0, UInt64.MAX))
    print(random_ui64(0, 9), random_si64(-5, 100), random_ui64(5, 5))
    print(random_float64(), random_float64(10, 20))
    seed(42)
    print(randn_float64(), randn_float64(5, 2))
    var order: List[Int] = [0, 1, 2, 3, 4, 5]
    seed(42)
    shuffle(order)
    print(order)
    var whole = List(length=4, fill=Int32(0))
    randint(whole, -50, 50)
    print(whole)
    var bytes = List(length=4, fill=UInt8(0))
    randint(bytes, 0, 255)
    print(bytes)
    var parts = List(length=4, fill=Float64(0))
    rand(parts, min=10, max=20)
    print(parts)
    rand(parts, min=-1, max=1, int_scale=3)
    print(parts)
    rand(whole, min=0, max=50)
    print(whole)
    var mine = Random(seed=42)
    print(mine.step(), mine.step())
    var further = Random(seed=42, subsequence=3, offset=5)
    print(further.step())
    var shorter = Random[rounds=6](seed=42)
    print(shorter.step())
    print(mine.step_uniform_unbiased())
