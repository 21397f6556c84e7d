"""What the compiler says about a text: diagnostics with their notes and fixes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from compiler_core.source.span import Span


class Severity(Enum):
    """How bad a diagnostic is; only an error makes a command fail."""

    ERROR = "error"
    WARNING = "warning"
    INFORMATION = "information"
    HINT = "hint"


class Tag(Enum):
    """A property of the marked code that an editor shows in its own way."""

    UNNECESSARY = "unnecessary"
    DEPRECATED = "deprecated"


class Applicability(Enum):
    """Whether a fix may be applied without a person looking at it."""

    MACHINE = "machine"
    """The result is certainly what the author meant; `mojo fix` applies it."""
    REVIEW = "review"
    """A likely remedy that may change behaviour or needs completion; an editor offers it."""


@dataclass(frozen=True, slots=True)
class Edit:
    """The replacement of the code points of `span` by `new_text`; an empty span inserts."""

    span: Span
    new_text: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A remedy: edits of the diagnosed text that make sense only together."""

    title: str
    edits: tuple[Edit, ...]
    applicability: Applicability = Applicability.MACHINE


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on a diagnostic, perhaps with a place, which `path` says is in another file."""

    message: str
    span: Span | None = None
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: `code` is stable and documented, `span` the smallest text that is to blame."""

    code: str
    severity: Severity
    span: Span
    message: str
    notes: tuple[Note, ...] = ()
    fixes: tuple[Fix, ...] = ()
    tags: frozenset[Tag] = frozenset()
    about: str = ""
    """The declaration that is meant, as `name` or `Type.name`, where users may tell by it."""

    @property
    def is_error(self) -> bool:
        """Whether the diagnostic makes a command fail."""
        return self.severity is Severity.ERROR
