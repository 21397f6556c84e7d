"""What the engine did and why: events, and a recorder that shows them as a tree or as JSON."""

from __future__ import annotations

import enum
import json
import threading
from dataclasses import dataclass, field
from typing import Protocol


class EventKind(enum.Enum):
    """What happened to a memo."""

    EXECUTED = "executed"
    CUT_OFF = "cut off"
    """Executed, with the same result as before: dependents need not run."""
    FAILED = "failed"
    VERIFIED = "verified"
    REUSED = "reused"
    EVICTED = "evicted"
    CANCELLED = "cancelled"
    DROPPED = "dropped"
    """A run given up because a cycle or another thread decided its outcome."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event; those of a query's dependencies come before its own and are one deeper."""

    kind: EventKind
    query: str
    arguments: str
    revision: int
    depth: int
    reason: str
    duration_ns: int
    thread: int
    """The thread that opened the snapshot, whichever stack the query ran on."""


class Sink(Protocol):
    """Receives events. It may be called by several threads at once and must not raise."""

    def event(self, event: Event, /) -> None:
        """Take note of one event."""


@dataclass(slots=True)
class _Node:
    event: Event
    children: list[_Node] = field(default_factory=list)


class Recorder:
    """A sink that keeps the latest events for showing."""

    __slots__ = ("_events", "_limit", "_lock")

    def __init__(self, limit: int = 1_000_000) -> None:
        self._events: list[Event] = []
        self._lock = threading.Lock()
        self._limit = limit

    def event(self, event: Event, /) -> None:
        """Keep one event; beyond the limit the older half is forgotten."""
        with self._lock:
            if len(self._events) >= self._limit:
                del self._events[: self._limit // 2]
            self._events.append(event)

    @property
    def events(self) -> list[Event]:
        """The events so far, in the order in which the queries ended."""
        with self._lock:
            return list(self._events)

    def clear(self) -> None:
        """Forget all events."""
        with self._lock:
            self._events.clear()

    def tree(self) -> str:
        """Return the events as an indented text, each query above what it asked for."""
        lines: list[str] = []
        pending = [(0, node) for node in reversed(self._forest())]
        while pending:
            level, node = pending.pop()
            event = node.event
            time = f" {event.duration_ns / 1e6:.3f} ms" if event.duration_ns else ""
            reason = f": {event.reason}" if event.reason else ""
            call = f"{event.query}({event.arguments})"
            lines.append(f"{'  ' * level}{call} [{event.kind.value}{time}]{reason}")
            pending += [(level + 1, child) for child in reversed(node.children)]
        return "\n".join(lines)

    def json(self) -> str:
        """Return the events as a JSON array of flat objects in order."""
        return json.dumps([_as_dict(event) for event in self.events], ensure_ascii=False, indent=1)

    def _forest(self) -> list[_Node]:
        # Children end before their parent, so whatever lies deeper and is not yet taken is its.
        roots: list[_Node] = []
        waiting: dict[int, list[_Node]] = {}
        for event in self.events:
            nodes = waiting.setdefault(event.thread, [])
            split = len(nodes)
            while split and nodes[split - 1].event.depth > event.depth:
                split -= 1
            node = _Node(event, nodes[split:])
            del nodes[split:]
            if event.depth:
                nodes.append(node)
            else:
                # What a truncated recording lost the parent of becomes a root as well.
                roots += nodes
                nodes.clear()
                roots.append(node)
        for nodes in waiting.values():
            roots += nodes
        return roots


def _as_dict(event: Event) -> dict[str, object]:
    return {
        "event": event.kind.value,
        "query": event.query,
        "arguments": event.arguments,
        "revision": event.revision,
        "depth": event.depth,
        "reason": event.reason,
        "ns": event.duration_ns,
        "thread": event.thread,
    }
