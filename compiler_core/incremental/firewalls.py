"""Firewalls: telling at once that an edit cannot have changed a result.

Without them every memo that an edit could have changed is verified through its dependencies, one by
one: an edit of one function costs as much as the file has facts. But most edits end at a few
queries, which run again and come out as they were: what is declared under a name, say. Such a query
is declared a firewall.

Each memo knows which firewalls and inputs it rests on without another firewall between, as a set of
bits (its *reach*). In a new revision all firewalls are brought up to date first; then a memo holds
if none of the bits in its reach belongs to one that changed since the memo was last verified. What
is below a firewall need not be looked at: its memo has taken notice of that. Several firewalls
share a bit, so that the sets stay small; a memo that shares one with what changed is verified
through its dependencies as before.

A memo's reach is right as of the revision in which the memo was last verified. If later something
below it comes to rest on other firewalls, it does so because it ran again, for which a bit of its
former reach had to change, and that is in the reach of the memo, too. Cycles break that rule: where
an edit below a firewall closes one through it, others in the ring come out differently although the
firewall does not. So in a revision in which a cycle is found, nothing is spared.
"""

from __future__ import annotations

from collections.abc import Set
from typing import TYPE_CHECKING, Final

from compiler_core.incremental.memo import LOW, MEDIUM, Memo

if TYPE_CHECKING:
    from compiler_core.incremental.storage import Storage

EVERYTHING: Final = -1
"""The reach of what no bits tell: it is always verified through its dependencies."""
_BITS: Final = 512
_ALL: Final = (1 << _BITS) - 1
_REMEMBERED: Final = 64
"""For so many revisions is known what changed in them."""


class Firewalls:
    """The firewalls of a database, and which of them changed when."""

    __slots__ = ("_changes", "_next", "_since", "looked_at", "memos")

    def __init__(self) -> None:
        self.memos: dict[Memo, None] = {}
        """All that depend on inputs which change often."""
        self.looked_at = 0
        """The last revision for which all of them were brought up to date."""
        self._next = 0
        self._changes: dict[int, int] = {}
        """By revision, the bits of the inputs and firewalls that changed in it."""
        self._since: dict[int, int] = {}
        """By revision, the bits of all that changed later, as of the last look."""

    def enter(self, memo: Memo) -> None:
        """Give an input or a firewall its bit, if it has none."""
        if memo.reach <= 0:
            memo.reach = 1 << self._next
            self._next = (self._next + 1) % _BITS
        if memo.spec.firewall:
            self.memos[memo] = None

    def input_changed(self, memo: Memo, revision: int) -> None:
        """Take notice of a change of an input."""
        self.enter(memo)
        self._changes[revision] = self._changes.get(revision, 0) | memo.reach

    def cycle_found(self, revision: int) -> None:
        """Nothing that was known before a revision is spared."""
        self._changes[revision] = _ALL
        self._since = {}

    def looked(self, revision: int) -> None:
        """All firewalls are up to date in a revision."""
        changes = self._changes
        for memo in self.memos:
            changed_at = memo.changed_at
            if changed_at > self.looked_at:
                changes[changed_at] = changes.get(changed_at, 0) | memo.reach
        for old in [each for each in changes if each <= revision - _REMEMBERED]:
            del changes[old]
        self._since = {}
        self.looked_at = revision

    def spare(self, storage: Storage, memo: Memo) -> bool:
        """Whether a memo that held once still holds, as far as that shows without a closer look."""
        verified_at, reach = memo.verified_at, memo.reach
        if (
            self.looked_at != storage.revision
            or reach < 0
            or memo.spec.firewall
            or storage.last_changed[MEDIUM] > verified_at
            or verified_at < storage.revision - _REMEMBERED
        ):
            return False
        since = self._since.get(verified_at)
        if since is None:
            since = 0
            for revision, bits in list(self._changes.items()):
                if revision > verified_at:
                    since |= bits
            self._since[verified_at] = since
        return not reach & since

    def keep_only(self, kept: Set[Memo]) -> None:
        """Forget all others."""
        self.memos = {memo: None for memo in self.memos if memo in kept}


def reach_over(deps: tuple[Memo, ...]) -> int:
    """What a memo that rests on these has in its reach."""
    reach = 0
    for dep in deps:
        if dep.durability == LOW:
            beyond = dep.reach
            if beyond < 0:
                return EVERYTHING
            reach |= beyond
    return reach
