"""Changing inputs: any number of changes make one new revision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar, TypeVarTuple

from compiler_core.incremental.memo import ABSENT, LOW, Durability, Memo

if TYPE_CHECKING:
    from compiler_core.incremental.query import Input, Spec
    from compiler_core.incremental.storage import Storage

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


@dataclass(frozen=True, slots=True)
class _Change:
    spec: Spec
    args: tuple[object, ...]
    value: object
    """ABSENT to remove the input."""
    durability: int


class Edit:
    """A batch of changes, which take effect together when the `with` block ends."""

    __slots__ = ("_changes",)

    def __init__(self) -> None:
        self._changes: dict[tuple[Spec, tuple[object, ...]], _Change] = {}

    def set(
        self, source: Input[T, *Ts], *args: *Ts, to: T, durability: Durability | None = None
    ) -> None:
        """Set an input; a later change of the same input in this batch replaces this one."""
        spec = _input(source.spec)
        level = int(spec.durability(*args) if durability is None else durability)
        self._changes[spec, args] = _Change(spec, args, to, level)

    def remove(self, source: Input[T, *Ts], *args: *Ts) -> None:
        """Unset an input, which then has its default again."""
        spec = _input(source.spec)
        self._changes[spec, args] = _Change(spec, args, ABSENT, int(spec.durability(*args)))

    def commit(self, storage: Storage, cancel: bool) -> None:
        """Apply the batch as one revision; with nothing to change there is none, and no wait."""
        storage.refuse_own_readers()
        with storage.writer:
            changes = [c for c in self._changes.values() if _matters(storage, c)]
            if not changes:
                return
            with storage.exclusive(cancel):
                revision = storage.revision + 1
                level = max(_apply(storage, change, revision) for change in changes)
                begin_revision(storage, revision, level)


def _input(spec: Spec) -> Spec:
    if not spec.is_input:
        raise TypeError(f"{spec.name} is not an input")
    return spec


def begin_revision(storage: Storage, revision: int, level: int) -> None:
    """Enter a revision in which inputs of durability up to `level` may have changed."""
    if level > LOW:
        # What it knows was made from what is no longer so.
        storage.keeper = None
        storage.ledger = None
    for durability in range(level + 1):
        storage.last_changed[durability] = revision
    storage.revision = revision


def _matters(storage: Storage, change: _Change) -> bool:
    memo = storage.find(change.spec, change.args)
    known = memo is not None and memo in storage.inputs
    if change.value is ABSENT:
        return known
    if memo is None or not known:
        return True
    return memo.durability != change.durability or not _equal(memo, change.value)


def _equal(memo: Memo, value: object) -> bool:
    equal = memo.spec.equal
    if equal is None or memo.value is ABSENT:
        return False
    if memo.value is value:
        return True
    try:
        return equal(memo.value, value)
    except Exception:
        # Not comparable means not known to be equal; that is always safe.
        return False


def _apply(storage: Storage, change: _Change, revision: int) -> int:
    """Make one change and return the highest durability whose dependents must take notice."""
    memo = storage.memo(change.spec, change.args)
    known = memo.changed_at > 0  # set or read before, so that something may depend on it
    default = int(change.spec.durability(*change.args))
    before = memo.durability
    if change.value is ABSENT:
        storage.inputs.discard(memo)
        # The old value stays until the default is known, to tell whether anything changed.
        memo.verified_at = 0
        storage.firewalls.input_changed(memo, revision)
        return before
    storage.inputs.add(memo)
    same = _equal(memo, change.value)
    if not same:
        memo.value = change.value
        memo.failure = None
        memo.changed_at = revision
    if not same or before != change.durability:
        storage.firewalls.input_changed(memo, revision)
    memo.executed_at = revision
    memo.durability = change.durability
    memo.verified_at = revision
    # Dependents count as durable as the input was so far. They must look again even if only
    # that was lowered, or they would go on to take a change of it for impossible.
    if known:
        return before
    # A kept result does not say on what it depends.
    kept = storage.keeper is not None or storage.ledger is not None
    return max(change.durability, default) if kept else LOW
