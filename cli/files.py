"""Finding, reading and replacing source files, with every failure told in a sentence."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from cli.command import CommandError
from compiler_core.source import SourceText

SOURCE_SUFFIXES = (".mojo", ".🔥")
STANDARD_INPUT = "-"
STANDARD_OUTPUT = "-"
_NO_SOURCE = "'{}' is not a Mojo file: its name does not end in .mojo or .🔥"

# Some NULs and stray bytes are legal in Mojo source; a text of which they are a third is none.
_BINARY_SAMPLE = 8192
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def find_sources(paths: Iterable[str]) -> Iterator[str | CommandError]:
    """Yield the source files that `paths` name, or what is wrong with a path, in order.

    Directories are searched recursively; hidden ones below them are skipped.
    """
    seen: set[str] = set()
    for path in paths:
        for found in _sources_at(path):
            if isinstance(found, str):
                identity = os.path.realpath(found)
                if identity in seen:
                    continue
                seen.add(identity)
            yield found


def read_source(path: str) -> SourceText:
    """Read a source file, or standard input for `-`."""
    if path == STANDARD_INPUT:
        if sys.stdin is None:
            raise CommandError("standard input is closed")
        return SourceText.from_bytes(sys.stdin.buffer.read(), "<stdin>")
    try:
        data = Path(path).read_bytes()
    except OSError as failure:
        raise CommandError(f"cannot read '{path}': {_reason(failure)}") from failure
    _refuse_what_is_no_text(path, data[:_BINARY_SAMPLE])
    return SourceText.from_bytes(data, path)


def refuse_what_is_no_source(path: str) -> None:
    """Raise a `CommandError` for what cannot be compiled, whoever reads it later."""
    try:
        with Path(path).open("rb") as file:
            sample = file.read(_BINARY_SAMPLE)
    except OSError as failure:
        raise CommandError(f"cannot read '{path}': {_reason(failure)}") from failure
    if not path.endswith(SOURCE_SUFFIXES):
        raise CommandError(_NO_SOURCE.format(path))
    _refuse_what_is_no_text(path, sample)


def _refuse_what_is_no_text(path: str, sample: bytes) -> None:
    if sample.startswith(_UTF16_MARKS):
        raise CommandError(f"cannot read '{path}': it is UTF-16; save it as UTF-8")
    if _is_binary(sample):
        raise CommandError(f"cannot read '{path}': it is a binary file, not Mojo source")


def replace_file(path: str, expected: bytes, data: bytes) -> None:
    """Replace the contents of `path` at once, if they still are `expected`.

    Readers see the old file or the new one, never a part; permissions stay, and a symbolic link
    stays a link.
    """
    target = Path(path).resolve()
    try:
        if target.read_bytes() != expected:
            raise CommandError(f"'{path}' was left alone: it changed in the meantime")
        if not os.access(target, os.W_OK):
            raise CommandError(f"cannot write '{path}': it is read-only")
        _replace(target, data)
    except OSError as failure:
        raise CommandError(f"cannot write '{path}': {_reason(failure)}") from failure


def _is_binary(sample: bytes) -> bool:
    if b"\0" not in sample:
        return False
    invalid = sum(len(span) for span in SourceText.from_bytes(sample).invalid)
    return 3 * (invalid + sample.count(0)) > len(sample) and invalid > 0


def _replace(target: Path, data: bytes) -> None:
    before = target.stat()
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(stat.S_IMODE(before.st_mode))
        _keep_owner(temporary, before)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _keep_owner(temporary: Path, before: os.stat_result) -> None:
    if sys.platform != "win32" and before.st_uid != temporary.stat().st_uid:
        try:
            os.chown(temporary, before.st_uid, before.st_gid)
        except PermissionError:
            # Only root gives files away; an editor would become the owner too.
            return


def _sources_at(path: str) -> Iterator[str | CommandError]:
    if path == STANDARD_INPUT:
        yield path
    elif Path(path).is_dir():
        yield from _sources_below(path)
    elif not os.path.lexists(path):
        yield CommandError(f"no such file or directory: '{path}'")
    elif not path.endswith(SOURCE_SUFFIXES):
        yield CommandError(_NO_SOURCE.format(path))
    else:
        yield path


def _sources_below(directory: str) -> Iterator[str | CommandError]:
    failures: list[OSError] = []
    empty = True
    for folder, folders, names in os.walk(directory, onerror=failures.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            file = Path(folder, name)
            if name.endswith(SOURCE_SUFFIXES) and not name.startswith(".") and file.is_file():
                empty = False
                yield str(file)
    for failure in failures:
        yield CommandError(f"cannot read '{failure.filename}': {_reason(failure)}")
    if empty and not failures:
        yield CommandError(f"no Mojo files in '{directory}'")


def _reason(failure: OSError) -> str:
    return (failure.strerror or type(failure).__name__).lower()
