"""Decorators that nothing declares, that do not belong where they are, or have wrong arguments."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclSort
from compiler_core.meta.functions import Passing, Variadic
from compiler_core.sema import codes
from compiler_core.sema.declarations import line_of
from compiler_core.sema.evaluation import lookup
from compiler_core.sema.fields import fields_of
from compiler_core.sema.functions import deprecated_flag
from compiler_core.sema.items import Item
from compiler_core.sema.literals import string_bytes
from compiler_core.sema.modules import module_of_key
from compiler_core.sema.signatures import signature_of
from compiler_core.source import Diagnostic, Note, Span
from compiler_core.syntax import blocks
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tokens import Token

_KNOWN: Final = frozenset(
    "fieldwise_init staticmethod always_inline no_inline implicit explicit_destroy deprecated "
    "export doc_hidden doc_private parameter register_passable value nonmaterializable "
    "compiler_register stable unstable align __parameter __copy_capture "
    "__unsafe_disable_nested_origin_exclusivity "
    "__named_result __noalias __extern_dynamic __llvm_metadata __llvm_arg_metadata copy_capture "
    "__implicit __nonmaterializable staticproperty unsafe __always_inline __external "
    "__keeps_interiors __may_be_unused __old_keywords inline".split()
)
_OF_TYPES: Final = frozenset(("fieldwise_init", "explicit_destroy", "align"))
_OF_FUNCTIONS: Final = frozenset(
    ("staticmethod", "implicit", "always_inline", "no_inline", "inline", "export")
)
_WITHOUT_ARGUMENTS: Final = frozenset(("staticmethod", "no_inline"))


def decorator_problems(db: Database, item: Item) -> Iterator[Diagnostic]:
    """What is wrong with the decorators of a declaration."""
    element = item.element
    if not isinstance(element, blocks.Compound):
        return
    offset = 0
    fieldwise: list[Span] = []
    for child in element.children:
        if isinstance(child, blocks.Line) and isinstance(child.code, syntax.Decorator):
            expression = child.code.expression
            called = expression.callee if isinstance(expression, syntax.Call) else expression
            if isinstance(called, syntax.Name):
                span = Span(offset + called.start, offset + called.end)
                given = expression.arguments.items if isinstance(expression, syntax.Call) else None
                if called.identifier == "fieldwise_init":
                    fieldwise.append(span)
                yield from _decorator(db, item, called.identifier, given, span)
        offset += child.width
    if len(fieldwise) > 1:
        note = Note("it is here, too", fieldwise[1])
        message = "'@fieldwise_init' makes one constructor, once"
        yield codes.BAD_DECORATOR.at(fieldwise[0], message, notes=[note])


def _decorator(
    db: Database, item: Item, name: str, given: list[syntax.Node] | None, span: Span
) -> Iterator[Diagnostic]:
    module = module_of_key(db, item.id.module)
    if name not in _KNOWN:
        if module is not None and not lookup(db, module, name):
            yield codes.UNKNOWN_NAME.at(span, f"there is no decorator '{name}'")
        return
    is_function = item.sort is DeclSort.FUNCTION
    is_trait = item.sort is DeclSort.TRAIT
    if (name in _OF_TYPES and (is_function or is_trait)) or (
        name in _OF_FUNCTIONS and not is_function
    ):
        what = "a function" if is_function else "a trait" if is_trait else "a type"
        yield codes.BAD_DECORATOR.at(span, f"{what} has no use for '@{name}'")
    elif name in _WITHOUT_ARGUMENTS and given is not None:
        yield codes.BAD_DECORATOR.at(span, f"'@{name}' takes no arguments")
    elif name == "fieldwise_init" and given is not None and not _is_one_of(given, "implicit"):
        yield codes.BAD_DECORATOR.at(span, f"'@{name}' takes nothing but \"implicit\"")
    elif name == "fieldwise_init" and _writes_fieldwise(db, item):
        yield codes.BAD_DECORATOR.at(
            span, f"'{item.name}' has a constructor of one value for each field already"
        )
    elif (
        name == "always_inline"
        and given is not None
        and not _is_one_of(given, "nodebug", "builtin")
    ):
        yield codes.BAD_DECORATOR.at(span, f'\'@{name}\' takes "nodebug" or "builtin"')
    elif name == "deprecated" and not given:
        yield codes.BAD_DECORATOR.at(
            span, "'@deprecated' says what to do instead: a text, or 'use=' and a name"
        )
    elif name == "implicit" and given and deprecated_flag(given) is None:
        yield codes.BAD_DECORATOR.at(
            span, "'@implicit' takes nothing but 'deprecated=' and True or False"
        )
    elif name == "implicit":
        yield from _implicit(db, item, span)


def _is_one_of(given: list[syntax.Node], *texts: str) -> bool:
    """Whether the arguments are one of these texts."""
    only = given[0] if len(given) == 1 else None
    return isinstance(only, syntax.String) and string_bytes(only).decode("latin-1") in texts


def _writes_fieldwise(db: Database, item: Item) -> bool:
    """Whether a struct has a constructor of its fields' types; names and defaults do not matter."""
    fields = [field.type for field in fields_of(db, item.id)]
    for member in item.members:
        signature = signature_of(db, member.id) if member.name == "__init__" else None
        if (
            signature is not None
            and not signature.own.infos
            and all(each.variadic is Variadic.NO for each in signature.written)
            and [each.type for each in signature.written] == fields
        ):
            return True
    return False


def _implicit(db: Database, item: Item, span: Span) -> Iterator[Diagnostic]:
    """Only a constructor of one value converts."""
    if item.name != "__init__":
        yield codes.BAD_DECORATOR.at(span, "'@implicit' belongs to a constructor")
        return
    signature = signature_of(db, item.id)
    if signature is None:
        return
    positional = [a for a in signature.arguments if a.passing is not Passing.KEYWORD]
    needed = [a for a in positional if not a.has_default and a.variadic is Variadic.NO]
    if not positional or len(needed) > 1:
        place = line_of(item)
        token = getattr(place[0].code, "name_token", None) if place is not None else None
        if place is not None and isinstance(token, Token):
            span = Span(place[1] + token.start, place[1] + token.end)
        yield codes.BAD_DECORATOR.at(
            span, "a constructor that converts takes one value, by its position"
        )
