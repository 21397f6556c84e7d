"""Checks many files, where that takes long in several processes at once.

The processes are forked from this one after it has checked a first file, so that they share what
it has found out about the library. Each checks a run of neighbouring files, since these use much of
the same, and adds what it has found out to the images on disk itself.
"""

from __future__ import annotations

import contextlib
import gc
import os
import pickle
import signal
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from compiler_core.execute import driver
from compiler_core.execute.process import end_with_parent
from compiler_core.execute.sharing import processors
from compiler_core.execute.time_report import TimeReport, step
from compiler_core.incremental import Database
from compiler_core.sema.files import file_text
from compiler_core.source import Diagnostic

# Bytes of files which a further process is worth its while for.
_SHARE: Final = 60_000
# Seconds that a process waits for the others to write down what they have found out.
_PATIENCE: Final = 30.0

# What was found in files, by their paths, for each file that was checked.
_Verdicts = dict[str, list[tuple[str, tuple[Diagnostic, ...]]]]


@dataclass(slots=True)
class _Child:
    process: int
    results: Path


def check_files(
    database: Database,
    images: driver.Images,
    paths: Sequence[str],
    processes: int | None = None,
    times: TimeReport | None = None,
) -> Iterator[tuple[str, driver.Checked]]:
    """Yield what is wrong with each of some files, and with what it uses, in their order."""
    with step(times, "see what is known from earlier runs"):
        pending = [path for path in paths if not images.knows_verdict(database, path)]
    shares = _shares(pending, processes or processors())
    verdicts: _Verdicts = {}
    if len(shares) > 1:
        # For all of them; and what they take over need not be written down by each.
        driver.check(database, shares[0][0])
        images.add(database)
        verdicts = _checked_by_others(database, images, shares)
    for path in paths:
        found = verdicts.get(path)
        if found is None:
            with step(times, "check"):
                checked = driver.check(database, path)
            yield path, checked
        else:
            checked = driver.Checked()
            for of, problems in found:
                source = file_text(database, of)
                if source is not None:
                    checked.files.append((source, problems))
            yield path, checked


def _shares(paths: Sequence[str], most: int) -> list[list[str]]:
    """Divide files into runs of about the same size, one for each process that is worth it."""
    sizes = []
    for path in paths:
        try:
            sizes.append(os.stat(path).st_size)  # noqa: PTH116
        except OSError:
            sizes.append(0)
    total = sum(sizes)
    count = max(1, min(most, total // _SHARE, len(paths)))
    shares: list[list[str]] = [[] for _ in range(count)]
    before = 0
    for path, size in zip(paths, sizes, strict=True):
        shares[min(count - 1, before * count // max(1, total))].append(path)
        before += size
    return [share for share in shares if share]


def _checked_by_others(
    database: Database, images: driver.Images, shares: list[list[str]]
) -> _Verdicts:
    """Have a process check each share but the first, which is checked here."""
    children: list[_Child] = []
    # What there is now is not looked at by the collector again, in any of the processes.
    gc.freeze()
    try:
        for share in shares[1:]:
            with contextlib.suppress(OSError):
                children.append(_child(database, images, share))
        verdicts: _Verdicts = {}
        for path in shares[0]:
            verdicts[path] = _verdict(database, path)
        while children:
            child = children.pop()
            os.waitpid(child.process, 0)
            with contextlib.suppress(Exception):
                # What a process that failed was to check is checked here.
                verdicts |= pickle.loads(child.results.read_bytes())
            child.results.unlink(missing_ok=True)
        return verdicts
    finally:
        gc.unfreeze()
        for child in children:
            os.kill(child.process, signal.SIGKILL)
            os.waitpid(child.process, 0)
            child.results.unlink(missing_ok=True)


def _child(database: Database, images: driver.Images, share: Sequence[str]) -> _Child:
    handle, name = tempfile.mkstemp(prefix="mojo-check-")
    os.close(handle)
    results = Path(name)
    process = os.fork()
    if process == 0:
        try:
            end_with_parent()
            # A connection to a database file is of no use in another process.
            own = images.reopened(_PATIENCE)
            own.attach(database)
            results.write_bytes(pickle.dumps({path: _verdict(database, path) for path in share}))
            own.add(database)
            own.close()
        except BaseException:
            # The other process will find out by itself what is wrong.
            os._exit(1)
        finally:
            os._exit(0)
    return _Child(process, results)


def _verdict(database: Database, path: str) -> list[tuple[str, tuple[Diagnostic, ...]]]:
    return [(str(of.path), found) for of, found in driver.check(database, path).files]
