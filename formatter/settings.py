"""Options of a project: `[tool.mojo-format]` in its `pyproject.toml`, or in a file that the user
names.

A project that configured the reference formatter did so in `[tool.black]`; its line length and
exclusions are heeded where there is no table of our own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from formatter.style import DEFAULT_LINE_LENGTH

_TABLES: Final = ("mojo-format", "black")
_FILE_NAME: Final = "pyproject.toml"
_ROOT_MARKS: Final = (".git", ".hg")
_DEFAULT_EXCLUDE: Final = (
    r"/(\.direnv|\.eggs|\.git|\.hg|\.mypy_cache|\.nox|\.tox|\.venv|venv|\.svn|\.ipynb_checkpoints"
    r"|_build|buck-out|build|dist|__pypackages__)/"
)


class SettingsError(Exception):
    """A configuration that cannot be used; the message is for the user."""


@dataclass(frozen=True, slots=True)
class Settings:
    """The options of a project."""

    line_length: int = DEFAULT_LINE_LENGTH
    docstrings: bool = False
    # Paths that a search in directories passes over, given with `/` before and, for directories,
    # behind.
    exclude: re.Pattern[str] = re.compile(_DEFAULT_EXCLUDE)
    extend_exclude: re.Pattern[str] | None = None
    # Paths that are passed over even if the user names them.
    force_exclude: re.Pattern[str] | None = None


def find_settings(start: Path) -> Settings:
    """The settings for files below a directory: those of the nearest project around it that has
    any."""
    directory = start.resolve()
    for folder in (directory, *directory.parents):
        file = folder / _FILE_NAME
        if file.is_file():
            table = _table(file)
            if table is not None:
                return _settings(table, file)
        if any((folder / mark).exists() for mark in _ROOT_MARKS):
            break
    return Settings()


def project_root(start: Path) -> Path:
    """The directory that exclusions are relative to."""
    directory = start.resolve()
    for folder in (directory, *directory.parents):
        if any((folder / mark).exists() for mark in _ROOT_MARKS):
            return folder
        file = folder / _FILE_NAME
        if file.is_file() and _table(file) is not None:
            return folder
    return directory


def read_settings(file: Path) -> Settings:
    """The settings in a file that the user names."""
    table = _table(file)
    return Settings() if table is None else _settings(table, file)


def _table(file: Path) -> dict[str, object] | None:
    import tomllib

    try:
        with file.open("rb") as stream:
            content = tomllib.load(stream)
    except OSError as failure:
        reason = (failure.strerror or type(failure).__name__).lower()
        raise SettingsError(f"cannot read '{file}': {reason}") from failure
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as failure:
        raise SettingsError(f"cannot read '{file}': {failure}") from failure
    tools = content.get("tool")
    if not isinstance(tools, dict):
        return None
    for name in _TABLES:
        table = tools.get(name)
        if isinstance(table, dict):
            return table
    return None


def _settings(table: dict[str, object], file: Path) -> Settings:
    options = {key.replace("_", "-"): value for key, value in table.items()}
    length = options.get("line-length", DEFAULT_LINE_LENGTH)
    if not isinstance(length, int) or isinstance(length, bool) or length < 1:
        raise SettingsError(f"'{file}': line-length must be a positive number, not {length!r}")
    docstrings = options.get("docstrings", False)
    if not isinstance(docstrings, bool):
        raise SettingsError(f"'{file}': docstrings must be true or false, not {docstrings!r}")
    return Settings(
        line_length=length,
        docstrings=docstrings,
        exclude=_pattern(options, "exclude", file) or re.compile(_DEFAULT_EXCLUDE),
        extend_exclude=_pattern(options, "extend-exclude", file),
        force_exclude=_pattern(options, "force-exclude", file),
    )


def _pattern(options: dict[str, object], key: str, file: Path) -> re.Pattern[str] | None:
    value = options.get(key)
    if value is None:
        return None
    if not isinstance(value, str):
        raise SettingsError(f"'{file}': {key} must be a regular expression, not {value!r}")
    try:
        return re.compile(value, re.VERBOSE if "\n" in value else 0)
    except re.error as failure:
        raise SettingsError(f"'{file}': {key} is no regular expression: {failure}") from failure
