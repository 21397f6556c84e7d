"""When Python looks for objects that only refer to each other: while nobody waits for an answer.

Left to itself it does so in the middle of an answer, and needs tens of milliseconds when a hundred
thousand objects are new.
"""

from __future__ import annotations

import gc
from typing import Final

# New objects that are worth a look when there is a moment, and that are looked through at any time.
_WORTHWHILE: Final = 20_000
_TOO_MANY: Final = 500_000
# After so many looks through what is new it is time for what is not quite new any more.
_LOOKS: Final = 20


def begin() -> None:
    """Make a process fit for objects that are kept for long."""
    # What is there by now stays; looking through it again and again would stop answers for a long
    # time.
    gc.freeze()
    gc.set_threshold(_TOO_MANY, 50, 100)


def in_a_moment() -> None:
    """There is nothing to do right now."""
    if gc.get_count()[0] > _WORTHWHILE:
        gc.collect(0)


def in_a_pause() -> None:
    """Nothing was to be done for some time."""
    in_a_moment()
    if gc.get_count()[1] > _LOOKS:
        gc.collect(1)
