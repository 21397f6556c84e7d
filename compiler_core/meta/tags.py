"""Enumerations that are parts of keys."""

from __future__ import annotations

from enum import Enum


class Tag(Enum):
    """An enumeration whose members are hashed by identity.

    They are parts of the keys of tables that are asked all the time; the hash of an ordinary
    enumeration's member is a call.
    """

    __hash__ = object.__hash__
