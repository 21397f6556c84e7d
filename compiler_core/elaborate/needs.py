"""What a concrete function refers to, collected while it is made."""

from __future__ import annotations

from dataclasses import dataclass, field

from compiler_core.meta.node import Node
from compiler_core.meta.types import DeclRef
from compiler_core.mir.body import External, Global
from compiler_core.mir.constants import Constant, GlobalAddress
from compiler_core.mir.types import Signature
from compiler_core.sema.primitives import PRINTER
from compiler_core.source import Span


@dataclass(slots=True)
class Needs:
    """The instances, C functions and globals that something refers to, in the order of use."""

    # Each with the place that refers to it first.
    instances: dict[Node, Span | None] = field(default_factory=dict)
    externals: dict[str, External] = field(default_factory=dict)
    globals: dict[str, Global] = field(default_factory=dict)

    def function(self, callee: Node, span: Span | None = None) -> str:
        """Refer to an instance from somewhere; return its symbol."""
        self.instances.setdefault(callee, span)
        return symbol(callee)

    def external(self, symbol: str, signature: Signature) -> str:
        """Refer to a C function that is called in this way; return its name in the module."""
        name = f"{symbol}{signature}"
        self.externals.setdefault(name, External(name, signature, symbol=symbol))
        return name

    def memory(self, key: str, value: Constant, alignment: int = 0, mutable: bool = False) -> str:
        """Refer to a global that a key identifies; return its name."""
        name = f"memory.{key}"
        self.globals.setdefault(name, Global(name, value, mutable, alignment))
        return name

    def address_of(self, key: str, value: Constant, alignment: int = 0) -> GlobalAddress:
        """Return the address of a constant that lies in memory."""
        return GlobalAddress(self.memory(key, value, alignment))

    def variable(self, name: str, value: Constant) -> GlobalAddress:
        """Return the address of a variable of the whole program."""
        known = f"variable.{name}"
        self.globals.setdefault(known, Global(known, value, mutable=True))
        return GlobalAddress(known)


def symbol(callee: Node) -> str:
    """The name of an instance for the linker: readable at the start, then a digest."""
    decl = declared(callee).decl
    return f"{decl.name}.{callee.fingerprint.hex()}"


def display_name(callee: Node) -> str:
    """What a person calls an instance."""
    decl = declared(callee).decl
    arguments = callee.children[1:-1] if not isinstance(callee, DeclRef) else ()
    shown = ", ".join(PRINTER.show(argument) for argument in arguments)
    return f"{decl.name}[{shown}]" if shown else decl.name


def declared(callee: Node) -> DeclRef:
    """The declaration that an instance is of."""
    head = callee
    while not isinstance(head, DeclRef):
        # Of a bound function and of an adapter, what it is made of comes first.
        head = head.children[0]
    return head
