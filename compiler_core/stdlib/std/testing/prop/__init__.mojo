"""Testing with values that are drawn by chance."""

from std.testing.prop.random import Rng
from std.testing.prop.runner import PropTest, PropTestConfig
from std.testing.prop.strategy import Strategy
