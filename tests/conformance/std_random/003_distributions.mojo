from std.random import NormalRandom, Random, seed, random_float64


def main():
    var r = Random(seed=7)
    var first = r.step()
    var again = Random(seed=7)
    print(first == again.step(), again.step() == first)
    var u = r.step_uniform()
    var ok = True
    for i in range(4):
        ok = ok and u[i] >= 0 and u[i] < 1
    print(ok)
    seed(3)
    var a = random_float64()
    seed(3)
    print(a == random_float64(), a >= 0, a < 1)
