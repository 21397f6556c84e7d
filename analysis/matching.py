"""How well a name fits what somebody has typed of it."""

from __future__ import annotations


def score(typed: str, name: str) -> float | None:
    """How well a name matches; None if the letters are not in it in this order.

    Whole names are best, then beginnings, then beginnings of the words in a name.
    """
    if not typed:
        return 1.0
    small, lower = typed.lower(), name.lower()
    if lower == small:
        return 100.0 + (typed == name)
    if lower.startswith(small):
        return 80.0 - len(name) / 100 + (name.startswith(typed))
    if small in lower:
        at = lower.index(small)
        is_word = at == 0 or lower[at - 1] == "_" or name[at].isupper()
        return (60.0 if is_word else 40.0) - len(name) / 100
    at = 0
    words = 0
    for letter in small:
        found = lower.find(letter, at)
        if found < 0:
            return None
        words += found == 0 or lower[found - 1] == "_" or name[found].isupper()
        at = found + 1
    return 10.0 + 10.0 * words / len(small) - len(name) / 100
