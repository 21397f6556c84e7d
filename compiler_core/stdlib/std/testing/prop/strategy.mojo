"""How values for tests are drawn."""

from std.testing.prop.random import Rng


trait Strategy(Deinitable, Movable):
    """How values for tests are drawn."""

    comptime Value: Movable & Deinitable
    """What the values are."""

    def value(mut self, mut rng: Rng) raises -> Self.Value:
        """Draw a value.

        Args:
            rng: What draws by chance.

        Returns:
            The value.
        """
        ...
