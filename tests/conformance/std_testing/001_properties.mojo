from std.testing import assert_equal, assert_true
from std.testing.prop import PropTest, PropTestConfig, Rng, Strategy


@fieldwise_init
struct Numbers(Movable, Strategy):
    comptime Value = Int

    var most: Int

    def value(mut self, mut rng: Rng) raises -> Int:
        return rng.rand_int(min=0, max=self.most)


def is_small(var x: Int) raises:
    assert_true(x >= 0 and x <= 50)


def is_odd(var x: Int) raises:
    assert_true(x > 1000)


def main() raises:
    PropTest(config=PropTestConfig(runs=20, seed=4)).test[is_small](Numbers(50))
    print("held")
    try:
        PropTest(config=PropTestConfig(runs=20, seed=4)).test[is_odd](Numbers(50))
    except:
        print("did not hold")
    var rng = Rng(seed=5)
    print(rng.rand_uint(min=3, max=3), rng.rand_scalar[DType.int8](min=2, max=2))
    print(rng.rand_bool(true_probability=1.0), rng.rand_bool(true_probability=0.0))
    var config = PropTestConfig(runs=3, seed=9)
    print(config.runs, config.seed, PropTestConfig().runs)
