"""The Philox generator: a number's place in the sequence is enough to compute it."""

from std.math import cos, fma, log, sin, sqrt

comptime _DEFAULT_SEED = UInt64(67280421310721)
comptime _PI = Float32(3.141592653589793)
comptime _STEP = Float32(4.6566127342e-10)
"""How far apart numbers of 31 bits are between 0 and 1."""


def _mixed[rounds: Int](counter: SIMD[DType.uint32, 4], seed: UInt64) -> SIMD[DType.uint32, 4]:
    """Return what a counter becomes after rounds of multiplying and mixing with the key."""
    var result = counter
    var low_key = UInt32(seed & 0xFFFFFFFF)
    var high_key = UInt32(seed >> 32)
    for _ in range(rounds):
        var first = UInt64(0xD2511F53) * UInt64(result[0])
        var second = UInt64(0xCD9E8D57) * UInt64(result[2])
        result = SIMD[DType.uint32, 4](
            UInt32(second >> 32) ^ result[1] ^ low_key,
            UInt32(second & 0xFFFFFFFF),
            UInt32(first >> 32) ^ result[3] ^ high_key,
            UInt32(first & 0xFFFFFFFF),
        )
        low_key += 0x9E3779B9
        high_key += 0xBB67AE85
    return result


struct Random[rounds: Int = 10](Copyable):
    """A sequence of numbers with nothing in common, four at a time.

    Parameters:
        rounds: How often a number is mixed.
    """

    var _seed: UInt64
    var _subsequence: UInt64
    var _offset: UInt64

    def __init__(
        out self,
        *,
        seed: UInt64 = _DEFAULT_SEED,
        subsequence: UInt64 = 0,
        offset: UInt64 = 0,
    ):
        """Begin a sequence.

        Args:
            seed: Which sequences there are.
            subsequence: Which of them it is.
            offset: How many steps are skipped.
        """
        self._seed = seed
        self._subsequence = subsequence
        self._offset = offset

    def step(mut self) -> SIMD[DType.uint32, 4]:
        """Return the next numbers.

        Returns:
            Four numbers.
        """
        var counter = SIMD[DType.uint32, 4](
            UInt32(self._offset & 0xFFFFFFFF),
            UInt32(self._offset >> 32),
            UInt32(self._subsequence & 0xFFFFFFFF),
            UInt32(self._subsequence >> 32),
        )
        self._offset += 1
        return _mixed[Self.rounds](counter, self._seed)

    def step_uniform(mut self) -> SIMD[DType.float32, 4]:
        """Return the next numbers, from 0 up to 1.

        Returns:
            Four numbers, made of 31 bits each.
        """
        return self._whole_numbers() * _STEP

    def _whole_numbers(mut self) -> SIMD[DType.float32, 4]:
        """Return the next numbers of 31 bits."""
        return (self.step() & 0x7FFFFFFF).cast[DType.float32]()

    def step_uniform_unbiased(mut self) -> SIMD[DType.float32, 4]:
        """Return the next numbers, from 0 up to 1.

        Returns:
            Four numbers, made of all bits.
        """
        return self.step().cast[DType.float32]() * Float32(2.3283064365386963e-10)


# Rounded once each, whether or not the optimiser would have joined the two operations: the same
# numbers come in all programs.
def _from_one(numbers: SIMD[DType.float32, 4]) -> SIMD[DType.float32, 4]:
    """Return how far below 1 numbers of 31 bits are."""
    return fma(numbers, SIMD[DType.float32, 4](-_STEP), SIMD[DType.float32, 4](1))


def _moved[
    width: Int
](found: SIMD[DType.float32, width], stddev: Float32, mean: Float32) -> SIMD[DType.float32, width]:
    """Give numbers around 0 their deviation and mean."""
    return fma(found, SIMD[DType.float32, width](stddev), SIMD[DType.float32, width](mean))


struct NormalRandom[rounds: Int = 10](Copyable):
    """A sequence of numbers that are distributed normally.

    Parameters:
        rounds: How often a number is mixed.
    """

    var _source: Random[Self.rounds]

    def __init__(
        out self,
        *,
        seed: UInt64 = _DEFAULT_SEED,
        subsequence: UInt64 = 0,
        offset: UInt64 = 0,
    ):
        """Begin a sequence.

        Args:
            seed: Which sequences there are.
            subsequence: Which of them it is.
            offset: How many steps are skipped.
        """
        self._source = Random[Self.rounds](seed=seed, subsequence=subsequence, offset=offset)

    def step_normal(mut self, mean: Float32 = 0, stddev: Float32 = 1) -> SIMD[DType.float32, 8]:
        """Return the next numbers.

        Args:
            mean: Their mean.
            stddev: Their standard deviation.

        Returns:
            Eight numbers.
        """
        var radius = sqrt(-2 * log(_from_one(self._source._whole_numbers())))
        var angle = 2 * _PI * _from_one(self._source._whole_numbers())
        var found = (radius * cos(angle)).join(radius * sin(angle))
        return _moved(found, stddev, mean)

    def step_normal_4(mut self, mean: Float32 = 0, stddev: Float32 = 1) -> SIMD[DType.float32, 4]:
        """Return the next numbers, of one step.

        Args:
            mean: Their mean.
            stddev: Their standard deviation.

        Returns:
            Four numbers.
        """
        var parts = self._source.step_uniform_unbiased()
        var sizes = SIMD[DType.float32, 2](parts[0], parts[2])
        var turns = SIMD[DType.float32, 2](parts[1], parts[3])
        var radius = sqrt(-2 * log(sizes))
        var angle = 2 * _PI * turns
        var found = (radius * sin(angle)).interleave(radius * cos(angle))
        return _moved(found, stddev, mean)
