"""The memo: what the engine remembers of one query with one tuple of arguments."""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from compiler_core.incremental.failure import describe

if TYPE_CHECKING:
    from compiler_core.incremental.accumulator import Accumulator
    from compiler_core.incremental.database import Snapshot
    from compiler_core.incremental.failure import Failure
    from compiler_core.incremental.query import Spec


class Durability(enum.IntEnum):
    """How rarely an input changes; derived results have that of their least durable input."""

    LOW = 0
    MEDIUM = 1
    HIGH = 2


# Plain integers for the hot paths: comparing members of an IntEnum is many times slower.
LOW: Final = 0
MEDIUM: Final = 1
HIGH: Final = 2


class _Absent(enum.Enum):
    ABSENT = enum.auto()


ABSENT: Final = _Absent.ABSENT
"""Stands for the value of a memo that has none: not computed, failed, or evicted."""


class Reason(enum.Enum):
    """Why a query ran."""

    FIRST = "it had not run before"
    LOADED = "it had run in another process"
    RECALLED = "it had run in another process, and what it rests on is as it was"
    DEPENDENCY = "a dependency changed"
    VOLATILE = "it reads what the engine does not track"
    FAILED = "it failed in an earlier revision"
    EVICTED = "its value had been evicted"
    CYCLE = "a dependency now needs it"
    PEERS = "another member of its former cycle has to run again"


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a query ran; `dependency` is the first one found changed, if that was the reason."""

    reason: Reason
    dependency: Memo | None = None

    def __str__(self) -> str:
        if self.dependency is None:
            return self.reason.value
        if self.reason is Reason.DEPENDENCY:
            return f"{self.dependency} changed"
        return f"its dependency {self.dependency} now needs it"


FIRST: Final = Cause(Reason.FIRST)
LOADED: Final = Cause(Reason.LOADED)
RECALLED: Final = Cause(Reason.RECALLED)
VOLATILE: Final = Cause(Reason.VOLATILE)
PEERS: Final = Cause(Reason.PEERS)
FAILED: Final = Cause(Reason.FAILED)
EVICTED: Final = Cause(Reason.EVICTED)


@dataclass(slots=True, eq=False)
class Memo:
    """The result of one query for one tuple of arguments, and what it was computed from.

    A memo is mutable but reads need no lock: `verified_at` is written last, so whoever finds it
    equal to the current revision may use the other fields. The one exception is eviction, which
    may put ABSENT in `value` at any time; so a reader takes `value` once and looks at what it got.
    """

    spec: Spec
    args: tuple[object, ...]
    value: object = ABSENT
    failure: Failure | None = None
    deps: tuple[Memo, ...] = ()
    pushed: tuple[tuple[Accumulator[Any], object], ...] = ()
    verified_at: int = 0
    """The last revision in which the result was known to be right; 0 before the first run."""
    changed_at: int = 0
    """The last revision in which the result differed from the one before."""
    executed_at: int = 0
    durability: int = HIGH
    volatile: bool = False
    """Runs again in every revision, unless its durability says that nothing changed."""
    peers: tuple[Memo, ...] = ()
    """All whose outcome one cycle has decided, this one among them.

    Running one of them alone, with the outcomes of the others at hand, would not find the cycle
    again. So their outcomes stand or fall together: they are verified together, and before one
    runs again, all are invalidated; they are kept or swept together, and not evicted.
    """
    used: bool = True
    """Read since the eviction hand last passed."""
    owner: Snapshot | None = None
    """The snapshot that is running it; guarded by the lock of the storage."""
    cause: Cause = FIRST
    reach: int = -1
    """The firewalls and inputs that it rests on, as bits; of one of those its own bit."""

    def settled(self, revision: int) -> bool:
        """Tell whether the memo holds the outcome for `revision`."""
        return self.verified_at == revision and (
            self.value is not ABSENT or self.failure is not None
        )

    def __str__(self) -> str:
        return describe(self.spec, self.args)
