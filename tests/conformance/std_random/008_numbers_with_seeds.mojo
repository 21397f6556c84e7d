from std.random import rand, randint, random_float64, random_si64, random_ui64, seed, shuffle


def main():
    seed(7)
    var x = random_float64(2, 3)
    print(x >= 2 and x < 3)
    var n = random_si64(-5, 5)
    print(n >= -5 and n <= 5, random_ui64(1, 1))
    var numbers: List[Int] = [1, 2, 3, 4, 5]
    shuffle(numbers)
    var total = 0
    for each in numbers:
        total += each
    print(total, len(numbers))
    var room: List[Int32] = [0, 0, 0, 0]
    randint(room.unsafe_ptr(), 4, 3, 3)
    print(room)
    var floats: List[Float32] = [9, 9]
    rand(floats.unsafe_ptr(), 2, min=0, max=1)
    print(floats[0] < 9, floats[1] < 9)
    seed(7)
    print(random_float64(2, 3) == x)
