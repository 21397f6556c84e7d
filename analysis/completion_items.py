"""What completion offers, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from compiler_core.meta.declarations import DeclId
from compiler_core.sema.modules import ModuleId
from compiler_core.source import Edit, Span


class CompletionKind(Enum):
    """What is offered."""

    MODULE = "module"
    STRUCT = "struct"
    TRAIT = "trait"
    ENUM = "enum"
    CASE = "case"
    TYPE = "type"
    FUNCTION = "function"
    METHOD = "method"
    FIELD = "field"
    CONSTANT = "constant"
    VARIABLE = "variable"
    PARAMETER = "parameter"
    ARGUMENT = "argument"
    KEYWORD = "keyword"
    DECORATOR = "decorator"
    # More than a name: a function with its header, a statement.
    FORM = "form"


@dataclass(frozen=True, slots=True)
class Completion:
    """A name that could stand at the cursor."""

    name: str
    kind: CompletionKind
    # What is shown behind the name, and where it comes from.
    detail: str = ""
    source: str = ""
    decl: DeclId | ModuleId | None = None
    # Smaller goes first.
    rank: int = 50
    # What is inserted, where that is not the name alone: `$0` is where the cursor goes. It may have
    # several lines, which have their indentation already.
    snippet: str = ""
    edits: tuple[Edit, ...] = ()
    is_deprecated: bool = False
    # What is inserted for a client that has no snippets; empty where that is the name alone.
    plain: str = ""


@dataclass(frozen=True, slots=True)
class Completions:
    """What is offered for a word, and whether there is more."""

    span: Span
    items: tuple[Completion, ...]
    is_incomplete: bool = False
