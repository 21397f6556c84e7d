"""What a feature is."""

from __future__ import annotations

from dataclasses import dataclass

from server.scheduler import Urgency
from server.session import Handler


@dataclass(frozen=True, slots=True)
class Feature:
    """A request, what answers it, and what the client is told of it."""

    method: str
    handler: Handler
    urgency: Urgency = Urgency.SHOWN
    options: object = None
    # Whether another process may have to make its answers complete.
    continues: bool = False
