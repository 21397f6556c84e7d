"""Which files `mojo format` works on."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from cli.command import CommandError
from cli.files import SOURCE_SUFFIXES, STANDARD_INPUT
from formatter.settings import Settings

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

MARKDOWN_SUFFIXES = (".md", ".markdown")
_IGNORE_FILE = ".gitignore"


def find_files(
    paths: Iterable[str], settings: Settings, root: Path
) -> Iterator[str | CommandError]:
    """Yield the files that `paths` name, or what is wrong with a path.

    Directories are searched recursively for Mojo files, without what git ignores or the settings exclude;
    a Markdown file is taken only if it is named itself.
    """
    seen: set[str] = set()
    for path in paths:
        for found in _files_at(path, settings, root):
            if isinstance(found, str) and found != STANDARD_INPUT:
                identity = os.path.realpath(found)
                if identity in seen:
                    continue
                seen.add(identity)
            yield found


def _files_at(path: str, settings: Settings, root: Path) -> Iterator[str | CommandError]:
    if path == STANDARD_INPUT:
        yield path
    elif Path(path).is_dir():
        yield from _files_below(path, settings, root)
    elif not os.path.lexists(path):
        yield CommandError(f"input '{path}' does not exist")
    elif not path.endswith(SOURCE_SUFFIXES + MARKDOWN_SUFFIXES):
        yield CommandError(f"'{path}' is no Mojo file: its name does not end in .mojo, .🔥 or .md")
    elif not is_force_excluded(path, settings, root):
        yield path


def is_force_excluded(path: str, settings: Settings, root: Path) -> bool:
    """Whether the settings keep the formatter from a file even if the user names it."""
    pattern = settings.force_exclude
    return pattern is not None and pattern.search(_below_root(path, root)) is not None


def _files_below(directory: str, settings: Settings, root: Path) -> Iterator[str | CommandError]:
    failures: list[OSError] = []
    rules = _Ignored(directory)
    for folder, folders, names in os.walk(directory, onerror=failures.append):
        rules.enter(folder)
        folders[:] = sorted(
            name
            for name in folders
            if not _is_excluded(f"{_below_root(os.path.join(folder, name), root)}/", settings)
            and not rules.ignores(os.path.join(folder, name), is_directory=True)
        )
        for name in sorted(names):
            file = os.path.join(folder, name)
            if (
                name.endswith(SOURCE_SUFFIXES)
                and not _is_excluded(_below_root(file, root), settings)
                and not rules.ignores(file, is_directory=False)
                and os.path.isfile(file)
            ):
                yield os.path.normpath(file)
    for failure in failures:
        reason = (failure.strerror or type(failure).__name__).lower()
        yield CommandError(f"cannot read '{failure.filename}': {reason}")


def _below_root(path: str, root: Path) -> str:
    absolute = os.path.abspath(path)
    relative = os.path.relpath(absolute, root).replace(os.sep, "/")
    return f"/{relative}"


def _is_excluded(path: str, settings: Settings) -> bool:
    patterns = (settings.exclude, settings.extend_exclude, settings.force_exclude)
    return any(pattern is not None and pattern.search(path) is not None for pattern in patterns)


class _Ignored:
    """The rules of the `.gitignore` files from the root of the work tree down."""

    def __init__(self, directory: str) -> None:
        self._specs: list[tuple[str, GitIgnoreSpec]] = []
        start = Path(directory).resolve()
        above: list[Path] = []
        for folder in (start, *start.parents):
            if (folder / ".git").exists():
                # Rules of directories between the root of the work tree and the start hold here too.
                for each in reversed(above):
                    self.enter(str(each))
                break
            above.append(folder.parent)

    def enter(self, folder: str) -> None:
        """Add the rules of a directory."""
        file = os.path.join(folder, _IGNORE_FILE)
        if not os.path.isfile(file):
            return
        from pathspec import GitIgnoreSpec

        try:
            lines = Path(file).read_text(encoding="utf-8", errors="replace").splitlines()
            spec = GitIgnoreSpec.from_lines(lines)
        except (OSError, ValueError):
            return
        self._specs.append((os.path.realpath(folder), spec))

    def ignores(self, path: str, *, is_directory: bool) -> bool:
        """Whether a rule says so; the innermost directory that has an opinion decides."""
        if not self._specs:
            return False
        absolute = os.path.join(os.path.realpath(os.path.dirname(path)), os.path.basename(path))
        for folder, spec in reversed(self._specs):
            if not absolute.startswith(folder.rstrip(os.sep) + os.sep):
                continue
            relative = os.path.relpath(absolute, folder).replace(os.sep, "/")
            result = spec.check_file(f"{relative}/" if is_directory else relative)
            if result.include is not None:
                return bool(result.include)
        return False
