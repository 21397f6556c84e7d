"""What is documented, as plain data: packages, modules, and their declarations.

Texts of types and values are as the reference prints them. Where something stands is kept for links
to the source and for diagnostics.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from compiler_core.source import Span


@dataclass(frozen=True, slots=True)
class Place:
    """Where a declaration stands: its file and the piece to point at."""

    path: str
    span: Span


@dataclass(frozen=True, slots=True)
class Text:
    """What a docstring says besides its sections for arguments and the like."""

    summary: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class TraitLink:
    """A trait that is conformed to: its name, where it is documented, and under which condition."""

    name: str
    path: str = ""
    condition: str | None = None


@dataclass(frozen=True, slots=True)
class Parameter:
    """A compile-time parameter."""

    name: str
    type: str
    passing: str
    path: str = ""
    traits: tuple[TraitLink, ...] = ()
    default: str | None = None
    description: str = ""


@dataclass(frozen=True, slots=True)
class Argument:
    """A run-time argument."""

    name: str
    type: str
    convention: str
    passing: str
    path: str = ""
    default: str | None = None
    description: str = ""


@dataclass(frozen=True, slots=True)
class Returns:
    """What a function gives back."""

    type: str
    path: str = ""
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Function:
    """One overload of a function."""

    name: str
    signature: str
    text: Text
    place: Place
    parameters: tuple[Parameter, ...] = ()
    arguments: tuple[Argument, ...] = ()
    returns: Returns | None = None
    raises: bool = False
    raises_doc: str = ""
    constraints: str = ""
    deprecated: str = ""
    is_async: bool = False
    is_static: bool = False
    is_implicit: bool = False
    has_body: bool = False


@dataclass(frozen=True, slots=True)
class FunctionGroup:
    """A function with its overloads."""

    name: str
    overloads: tuple[Function, ...]


@dataclass(frozen=True, slots=True)
class Alias:
    """A compile-time value or type."""

    name: str
    signature: str
    value: str
    text: Text
    place: Place
    path: str
    parameters: tuple[Parameter, ...] = ()
    type: str | None = None
    deprecated: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a struct."""

    name: str
    type: str
    text: Text
    place: Place


@dataclass(frozen=True, slots=True)
class Provided:
    """Methods that a type has from a trait without writing them."""

    trait: str
    # The module of the trait.
    module: str
    functions: tuple[FunctionGroup, ...]


@dataclass(frozen=True, slots=True)
class Type:
    """A struct or a trait."""

    name: str
    kind: str
    signature: str
    text: Text
    place: Place
    path: str
    convention: str = ""
    parameters: tuple[Parameter, ...] = ()
    parents: tuple[TraitLink, ...] = ()
    aliases: tuple[Alias, ...] = ()
    fields: tuple[Field, ...] = ()
    functions: tuple[FunctionGroup, ...] = ()
    constraints: str = ""
    deprecated: str = ""
    provided: tuple[Provided, ...] = ()


@dataclass(frozen=True, slots=True)
class Module:
    """A file."""

    name: str
    text: Text
    place: Place
    # Its dotted name.
    full_name: str = ""
    aliases: tuple[Alias, ...] = ()
    functions: tuple[FunctionGroup, ...] = ()
    structs: tuple[Type, ...] = ()
    traits: tuple[Type, ...] = ()
    # What it imports by name: the name, and the module and name of what that is.
    imported: tuple[tuple[str, str, str], ...] = ()

    @property
    def types(self) -> tuple[Type, ...]:
        """Its structs and traits."""
        return (*self.structs, *self.traits)


@dataclass(frozen=True, slots=True)
class Package:
    """A directory with an `__init__` file."""

    name: str
    text: Text
    full_name: str = ""
    modules: tuple[Module, ...] = ()
    packages: tuple[Package, ...] = field(default=())

    def all_modules(self) -> Iterator[Module]:
        """The modules of the package and of those inside it."""
        yield from self.modules
        for package in self.packages:
            yield from package.all_modules()

    def all_packages(self) -> Iterator[Package]:
        """The package and those inside it."""
        yield self
        for package in self.packages:
            yield from package.all_packages()
