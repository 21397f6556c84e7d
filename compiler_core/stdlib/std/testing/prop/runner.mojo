"""Running tests with values that are drawn by chance."""

from std.collections.optional import Optional
from std.testing.prop.random import Rng
from std.testing.prop.strategy import Strategy
from std.time.time import perf_counter_ns


struct PropTestConfig(Copyable, Movable):
    """How tests are run."""

    var runs: Int
    """With how many values."""
    var seed: Int
    """What decides which values are drawn."""

    def __init__(out self, *, runs: Int = 100, seed: Optional[Int] = None):
        """Say how tests are run.

        Args:
            runs: With how many values.
            seed: What decides which values are drawn; if not given, the time does.
        """
        self.runs = runs
        self.seed = seed.or_else(Int(perf_counter_ns()))


struct PropTest(Movable):
    """Runs tests with values that are drawn by chance."""

    var _config: PropTestConfig

    def __init__(out self):
        """Run tests as usual."""
        self._config = PropTestConfig()

    def __init__(out self, *, var config: PropTestConfig):
        """Say how tests are run.

        Args:
            config: How.
        """
        self._config = config^

    def test[
        StrategyType: Strategy, //, f: def(var StrategyType.Value) raises thin -> None
    ](self, var strategy: StrategyType) raises:
        """Run a test.

        Parameters:
            StrategyType: How the values are drawn.
            f: The test of a value.

        Args:
            strategy: How the values are drawn.

        Raises:
            What the test raises, with the seed.
        """
        var rng = Rng(seed=self._config.seed)
        for run in range(self._config.runs):
            var value = strategy.value(rng)
            try:
                f(value^)
            except error:
                raise Error(
                    "Test failed in run ", run, " with seed ", self._config.seed, ": ", error
                )
