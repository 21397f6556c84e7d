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

    Directories are searched recursively for Mojo files, without what git ignores or the settings
    exclude; a Markdown file is taken only if it is named itself.
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


def is_force_excluded(path: str, settings: Settings, root: Path) -> bool:
    """Whether the settings keep the formatter from a file even if the user names it."""
    pattern = settings.force_exclude
    return pattern is not None and pattern.search(_below_root(Path(path), root)) is not None


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


def _files_below(directory: str, settings: Settings, root: Path) -> Iterator[str | CommandError]:
    failures: list[OSError] = []
    rules = _IgnoreRules(Path(directory))
    for name, folders, names in os.walk(directory, onerror=failures.append):
        folder = Path(name)
        rules.enter(folder)
        folders[:] = sorted(
            each
            for each in folders
            if not _is_excluded(f"{_below_root(folder / each, root)}/", settings)
            and not rules.ignore(folder / each, is_directory=True)
        )
        for each in sorted(names):
            file = folder / each
            if (
                each.endswith(SOURCE_SUFFIXES)
                and not _is_excluded(_below_root(file, root), settings)
                and not rules.ignore(file, is_directory=False)
                and file.is_file()
            ):
                yield str(file)
    for failure in failures:
        reason = (failure.strerror or type(failure).__name__).lower()
        yield CommandError(f"cannot read '{failure.filename}': {reason}")


def _below_root(path: Path, root: Path) -> str:
    """A path as the patterns of the settings see it."""
    return "/" + os.path.relpath(path, root).replace(os.sep, "/")


def _is_excluded(path: str, settings: Settings) -> bool:
    patterns = (settings.exclude, settings.extend_exclude, settings.force_exclude)
    return any(pattern is not None and pattern.search(path) is not None for pattern in patterns)


class _IgnoreRules:
    """The rules of the `.gitignore` files from the root of the work tree down."""

    def __init__(self, directory: Path) -> None:
        self._specs: list[tuple[Path, GitIgnoreSpec]] = []
        start = directory.resolve()
        between: list[Path] = []
        for folder in (start, *start.parents):
            if (folder / ".git").exists():
                # Rules between the root of the work tree and the directory hold in it too.
                for each in reversed(between):
                    self.enter(each)
                break
            between.append(folder.parent)

    def enter(self, folder: Path) -> None:
        """Add the rules of a directory."""
        file = folder / _IGNORE_FILE
        if not file.is_file():
            return
        from pathspec import GitIgnoreSpec

        try:
            lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
            spec = GitIgnoreSpec.from_lines(lines)
        except (OSError, ValueError):
            return
        self._specs.append((folder.resolve(), spec))

    def ignore(self, path: Path, *, is_directory: bool) -> bool:
        """Whether a rule says so; the innermost directory that has an opinion decides."""
        if not self._specs:
            return False
        absolute = path.parent.resolve() / path.name
        for folder, spec in reversed(self._specs):
            if not absolute.is_relative_to(folder):
                continue
            relative = absolute.relative_to(folder).as_posix()
            include = spec.check_file(f"{relative}/" if is_directory else relative).include
            if include is not None:
                return include
        return False
