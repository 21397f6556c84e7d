# The numbers that are distributed normally, of many seeds, to the last digit.
from std.random import NormalRandom


def main():
    for seed in range(60):
        var numbers = NormalRandom(seed=UInt64(seed))
        print(numbers.step_normal(), numbers.step_normal(mean=3.7, stddev=2.3))
