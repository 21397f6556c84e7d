"""A small world of word lists that most tests of the engine use."""

# ruff: noqa: ARG001  (queries take a database and their keys, whether or not they use them)

from __future__ import annotations

import pytest

from compiler_core.incremental import Database, input_query, query


class Words:
    """Queries `text -> words -> longest`, and a record of which ran."""

    def __init__(self) -> None:
        self.db = Database()
        self.ran: list[str] = []

        @input_query
        def text(db: Database, path: str) -> str:
            return "(none)"

        @query
        def words(db: Database, path: str) -> tuple[str, ...]:
            self.ran.append(f"words {path}")
            return tuple(text(db, path).split())

        @query
        def longest(db: Database, path: str) -> str:
            self.ran.append(f"longest {path}")
            return max(words(db, path), key=len)

        self.text, self.words, self.longest = text, words, longest

    def runs(self) -> list[str]:
        """Return what has run since the last look."""
        ran, self.ran = self.ran, []
        return ran


@pytest.fixture
def world() -> Words:
    return Words()
