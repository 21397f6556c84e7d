"""Drawing values by chance, the same ones for the same seed."""


struct Rng(Movable):
    """Draws values by chance, the same ones for the same seed."""

    var _state: UInt64

    def __init__(out self, *, seed: Int):
        """Start.

        Args:
            seed: What decides which values are drawn.
        """
        self._state = UInt64(seed)

    def _next(mut self) -> UInt64:
        """Draw 64 bits: a counter, well mixed."""
        self._state += 0x9E3779B97F4A7C15
        var mixed = self._state
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB
        return mixed ^ (mixed >> 31)

    def _unit(mut self) -> Float64:
        """Draw a float from nought up to one, which is left out."""
        return Float64(self._next() >> 11) / 9007199254740992.0

    def rand_bool(mut self, *, true_probability: Float64 = 0.5) raises -> Bool:
        """Draw a truth value.

        Args:
            true_probability: How often it is true, from 0 to 1.

        Returns:
            The value.
        """
        return self._unit() < true_probability

    def rand_int(mut self, *, min: Int = Int.MIN, max: Int = Int.MAX) raises -> Int:
        """Draw an integer.

        Args:
            min: The least that is drawn.
            max: The greatest that is drawn.

        Returns:
            The integer.
        """
        return Int(UInt(min) + self._below(UInt(max) - UInt(min)))

    def rand_uint(mut self, *, min: UInt = UInt.MIN, max: UInt = UInt.MAX) raises -> UInt:
        """Draw an integer that is not negative.

        Args:
            min: The least that is drawn.
            max: The greatest that is drawn.

        Returns:
            The integer.
        """
        return min + self._below(max - min)

    def _below(mut self, most: UInt) -> UInt:
        """Draw an integer from nought up to a greatest one."""
        var drawn = UInt(self._next())
        return drawn if most == UInt.MAX else drawn % (most + 1)

    def rand_scalar[
        dtype: DType
    ](
        mut self,
        *,
        min: Scalar[dtype] = Scalar[dtype].MIN_FINITE,
        max: Scalar[dtype] = Scalar[dtype].MAX_FINITE,
    ) raises -> Scalar[dtype]:
        """Draw a number.

        Parameters:
            dtype: What kind of number.

        Args:
            min: The least that is drawn.
            max: The greatest that is drawn.

        Returns:
            The number.
        """
        comptime if dtype.is_floating_point():
            # Halves, for the whole may be too far for a float.
            var share = Scalar[dtype](self._unit())
            return min + (max / 2 - min / 2) * share * 2
        else:
            return Scalar[dtype](Int(UInt(Int(min)) + self._below(UInt(Int(max)) - UInt(Int(min)))))
