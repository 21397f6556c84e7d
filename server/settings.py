"""What a client can choose; unknown names and values of the wrong kind are passed over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Final

OWNERSHIP_LENS: Final = ("off", "hover", "always")


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings below `mojo` in the client's configuration."""

    # Directories in which imports are looked for, besides those of the command line.
    include_paths: tuple[str, ...] = ()
    # Whether diagnostics are sent although the client asks for them itself.
    push_diagnostics: bool = False
    unused_hints: bool = True
    auto_import: bool = True
    # Hints within lines.
    type_hints: bool = True
    parameter_name_hints: bool = True
    comptime_hints: bool = True
    inferred_parameter_hints: bool = False
    # Whether branches that are not compiled are marked.
    inactive_branches: bool = True
    # Whether copies in loops are told of.
    cost_hints: bool = True
    code_lenses: bool = True
    # Where values are moved, copied and ended: "off", on "hover", or "always" within lines, too.
    ownership_lens: str = "hover"


def parse(value: object, base: Settings | None = None) -> Settings:
    """Settings as a client sends them: `{"includePaths": […], …}`, perhaps below `mojo`."""
    settings = base or Settings()
    if not isinstance(value, Mapping):
        return settings
    inner = value.get("mojo")
    if isinstance(inner, Mapping):
        value = inner
    changes: dict[str, object] = {}
    for each in fields(Settings):
        given = value.get(_camel(each.name))
        if each.name == "include_paths":
            if isinstance(given, list):
                changes[each.name] = tuple(path for path in given if isinstance(path, str))
        elif each.name == "ownership_lens":
            if given in OWNERSHIP_LENS:
                changes[each.name] = given
        elif isinstance(given, bool):
            changes[each.name] = given
    return replace(settings, **changes)  # type: ignore[arg-type]


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
