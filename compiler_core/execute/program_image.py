"""What earlier runs have found out about the user's files, kept on disk.

An entry is the result of a `traced` query together with the facts that it rests on and what these
were: which declarations stand under a name and how they are written, what a name refers to, which
files are in a directory. A result is given out only if each of its facts is now what it was, so an
edit of one function leaves what is known of all functions that neither are it nor name it.

To know what a fact is now, its file need not be read as Mojo if its text did not change: an entry
is kept for each fact, too, with what that rests on, down to the texts of files.

Like the object store it is a cache: nothing here fails, and a damaged image is begun anew.
"""

from __future__ import annotations

import contextlib
import pickle
import sqlite3
import struct
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

from compiler_core.codegen import host_target
from compiler_core.elaborate.locations import lines_under
from compiler_core.execute.image_file import PATIENCE, ImageFile
from compiler_core.execute.library_image import key_of, pickled
from compiler_core.execute.program_cache import Request, compiler_stamp
from compiler_core.execute.store import cache_directory, digest
from compiler_core.incremental import (
    ABSENT,
    Database,
    Fact,
    Query,
    QueryError,
    Recalled,
    Tracer,
)
from compiler_core.sema.bodies.module_check import problems_of_headers
from compiler_core.sema.files import directory_entries, file_text
from compiler_core.sema.items import Item, extensions_in, family, imports_in
from compiler_core.sema.modules import archive_named, file_named
from compiler_core.sema.scopes import resolve
from compiler_core.source import SourceText
from compiler_core.syntax import blocks

_FORMAT: Final = "program-1"
_SUFFIX: Final = ".program"
# No image becomes larger than this: then the older half goes, and if that is not enough, all.
_LIMIT: Final = 128 * 1024 * 1024
_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS results
    (id INTEGER PRIMARY KEY AUTOINCREMENT, key BLOB UNIQUE, under BLOB, value BLOB);
CREATE TABLE IF NOT EXISTS facts
    (id INTEGER PRIMARY KEY AUTOINCREMENT, key BLOB UNIQUE, call BLOB, print BLOB, under BLOB);
"""
# Of a fact on which something rests: its number, and the fingerprint of what it was.
_ON: Final = struct.Struct("<I16s")
# What facts are, as far as it is known how to tell one from what else it might be.
FACTS: Final[tuple[Query[Any, *tuple[Any, ...]], ...]] = (
    file_text,
    directory_entries,
    file_named,
    archive_named,
    family,
    resolve,
    imports_in,
    extensions_in,
    lines_under,
    problems_of_headers,
)


class ProgramImage(ImageFile):
    """A file with results and the facts that they rest on, which grows by what each run adds."""

    __slots__ = (
        "_facts",
        "_now",
        "_queries",
        "_revision",
        "_there",
    )

    def __init__(
        self,
        path: Path,
        more: Iterable[Query[Any, *tuple[Any, ...]]] = (),
        limit: int = _LIMIT,
        patience: float = PATIENCE,
    ) -> None:
        """`more` queries give facts whose fingerprints are those of their texts; `patience` is how
        many seconds other processes that write are waited for.
        """
        self._queries = {each.spec.path: each for each in (*FACTS, *more)}
        with contextlib.suppress(OSError):
            if path.stat().st_size > limit:
                _halve(path)
        super().__init__(path, _SCHEMA, limit, patience)
        # The facts by their numbers, as far as they were looked at.
        self._facts: dict[int, Fact | None] = {}
        # What those are in a revision.
        self._now: dict[Fact, bytes | None] = {}
        self._revision = 0
        # What was added here in this revision, and need not be added again.
        self._there: set[bytes] = set()

    def reopened(self, patience: float) -> ProgramImage:
        """Return the image for a process that was forked off."""
        image = ProgramImage(self.path, self._queries.values(), patience=patience)
        image._facts, image._now = dict(self._facts), dict(self._now)
        image._revision, image._there = self._revision, set(self._there)
        return image

    def holds(self, db: Database, query: str, args: tuple[object, ...]) -> bool:
        """Whether a result is there, and all that it rests on is as it was."""
        return self.recall(db, query, args) is not None

    def recall(self, db: Database, query: str, args: tuple[object, ...]) -> Recalled | None:
        """Return the result of a query, if all that it rests on is as it was."""
        key = key_of(query, args, any_file=True)
        row = (
            None
            if key is None
            else self._row("SELECT under, value FROM results WHERE key = ?", key)
        )
        if row is None:
            return None
        self._look_anew(db)
        facts = self._holding(db, row[0])
        if facts is None:
            return None
        value = self._read(row[1])
        return None if value is ABSENT else Recalled(value, frozenset(facts))

    def add(self, db: Database) -> None:
        """Keep for later runs what a database has found out about the user's files."""
        if not self.is_open:
            return
        self._look_anew(db)
        rows = []
        used: set[Fact] = set()
        tracer = db.tracer()
        for (query, args), value, under in tracer.results():
            key = key_of(query, args, any_file=True)
            if key is None or key in self._there:
                continue
            with contextlib.suppress(pickle.PicklingError, TypeError, RecursionError):
                rows.append((key, under, pickled(value)))
                used |= under
        if not rows:
            return

        def write(connection: sqlite3.Connection) -> None:
            # Nobody else changes the numbers of facts meanwhile.
            connection.execute("BEGIN IMMEDIATE")
            numbers = self._numbered(tracer, used)
            connection.executemany(
                "INSERT OR REPLACE INTO results (key, under, value) VALUES (?, ?, ?)",
                [
                    (key, _packed(numbers, under), value)
                    for key, under, value in rows
                    if under <= numbers.keys()
                ],
            )

        if self._write(write):
            self._there.update(key for key, _, _ in rows)

    def _look_anew(self, db: Database) -> None:
        """Forget what facts were in another revision."""
        if db.revision != self._revision:
            self._now = {}
            self._there = set()
            self._revision = db.revision

    def _holding(self, db: Database, under: bytes) -> list[Fact] | None:
        """Return what something rests on, if all of that is as it was."""
        found = []
        if len(under) % _ON.size:
            return None  # damaged
        for number, expected in _ON.iter_unpack(under):
            fact = self._fact(number)
            if fact is None or self._print_now(db, fact) != expected:
                return None
            found.append(fact)
        return found

    def _fact(self, number: int) -> Fact | None:
        if number not in self._facts:
            row = self._row("SELECT call FROM facts WHERE id = ?", number)
            call = ABSENT if row is None else self._read(row[0])
            self._facts[number] = Fact(*call) if isinstance(call, tuple) else None
        return self._facts[number]

    def _print_now(self, db: Database, fact: Fact) -> bytes | None:
        """Return the fingerprint of what a fact is now."""
        if fact not in self._now:
            found = self._unchanged(db, fact)
            self._now[fact] = self._print_of(db, fact) if found is None else found
        return self._now[fact]

    def _unchanged(self, db: Database, fact: Fact) -> bytes | None:
        """Return the fingerprint that a fact had, if what it rests on itself is as it was."""
        key = key_of(*fact, any_file=True)
        row = (
            None if key is None else self._row("SELECT print, under FROM facts WHERE key = ?", key)
        )
        if row is None or row[1] is None or self._holding(db, row[1]) is None:
            return None
        return bytes(row[0])

    def _print_of(self, db: Database, fact: Fact) -> bytes | None:
        query = self._queries.get(fact.query)
        if query is None:
            return None
        try:
            return fingerprint(query(db, *fact.args))
        except QueryError:
            return None

    def _key(self, fact: Fact) -> bytes | None:
        return key_of(*fact, any_file=True) if fact.query in self._queries else None

    def _numbered(self, tracer: Tracer, wanted: Iterable[Fact]) -> dict[Fact, tuple[int, bytes]]:
        """Return the numbers and fingerprints of facts, and keep those that are new or changed."""
        numbers: dict[Fact, tuple[int, bytes]] = {}
        skipped: set[Fact] = set()
        pending = list(wanted)
        while pending:
            fact = pending[-1]
            if fact in numbers or fact in skipped:
                pending.pop()
                continue
            if fact in self._now:
                # It came from here, so it is here, and up to date.
                row = self._row("SELECT id, print FROM facts WHERE key = ?", self._key(fact))
                now = self._now[fact]
                if row is not None and now is not None and bytes(row[1]) == now:
                    numbers[fact] = row[0], now
                    pending.pop()
                    continue
            traced = tracer.fact(fact)
            now = None if traced is None else fingerprint(traced.value)
            if traced is None or now is None:
                skipped.add(fact)
                pending.pop()
                continue
            missing = [each for each in traced.under if each not in numbers and each not in skipped]
            if missing:
                pending += missing
                continue
            pending.pop()
            under = None
            if traced.under and traced.under <= numbers.keys():
                under = _packed(numbers, traced.under)
            number = self._kept(fact, now, under)
            if number is not None:
                numbers[fact] = number, now
        return numbers

    def _kept(self, fact: Fact, now: bytes, under: bytes | None) -> int | None:
        """Keep what a fact is; return its number."""
        assert self._connection is not None
        key = self._key(fact)
        if key is None:
            return None
        self._connection.execute(
            "INSERT INTO facts (key, call, print, under) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (key) DO UPDATE SET print = excluded.print, under = excluded.under",
            (key, pickled(tuple(fact)), now, under),
        )
        row = self._row("SELECT id FROM facts WHERE key = ?", key)
        return None if row is None else int(row[0])


def program_image_of(
    request: Request, more: Iterable[Query[Any, *tuple[Any, ...]]] = ()
) -> ProgramImage:
    """Return the image for a program's settings, made if there is none."""
    on = repr(request.target or host_target())
    name = digest(_FORMAT, compiler_stamp(), repr(request.search), repr(request.defines), on)
    return ProgramImage(cache_directory() / "library" / f"{name}{_SUFFIX}", more)


def fingerprint(value: object) -> bytes | None:
    """Return bytes that tell what a fact is from anything else that it might be."""
    hasher = blake2b(digest_size=16)
    for each in _written(value):
        hasher.update(each.encode("utf-8", "surrogatepass"))
        hasher.update(b"\0")
    return hasher.digest()


def _written(value: object) -> Iterator[str]:
    match value:
        case SourceText():
            yield from (repr(value.path), repr(value.invalid), value.text)
        case frozenset():
            yield from sorted(map(repr, value))
        case dict():
            # What stands under a name: what is in it follows from how it is written.
            for item, owner in value.values():
                if owner is None:
                    yield repr(item.id)
                    yield from _of_element(item)
        case _:
            yield repr(value)


def _of_element(item: Item) -> Iterator[str]:
    pending: list[blocks.Element] = [item.element]
    while pending:
        element = pending.pop()
        yield type(element).__name__
        if isinstance(element, blocks.Line):
            for token in element.tokens():
                yield token.trivia
                yield token.text
        else:
            yield str(len(element.children))
            pending.extend(reversed(element.children))


def _packed(numbers: dict[Fact, tuple[int, bytes]], facts: Iterable[Fact]) -> bytes:
    return b"".join(_ON.pack(*numbers[fact]) for fact in facts)


def _halve(path: Path) -> None:
    """Remove the results that are there for longest."""
    with contextlib.suppress(sqlite3.Error):
        connection = sqlite3.connect(path, timeout=0)
        with contextlib.closing(connection):
            with connection:
                connection.execute(
                    "DELETE FROM results WHERE id <= (SELECT (min(id) + max(id)) / 2 FROM results)"
                )
            connection.execute("VACUUM")
