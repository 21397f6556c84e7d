"""Messages of different weight, of which the lighter ones can be left out."""

from std.logger.logger import Level, Logger
