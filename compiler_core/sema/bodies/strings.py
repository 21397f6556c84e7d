"""T-strings: the pieces of text and the values between them, which the library puts together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from compiler_core.meta.constants import string
from compiler_core.sema.bodies import calls, expressions, names
from compiler_core.sema.bodies.terms import FailedTerm, Given, MetaTerm, Term
from compiler_core.sema.literals import escaped_bytes
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tokens import Token

if TYPE_CHECKING:
    from compiler_core.sema.bodies.checker import Checker

_TSTRING: Final = ("std.format.tstring", "TString")


def template(checker: Checker, node: syntax.Template) -> Term:
    """A t-string: a call of the constructor of the library's struct with all its parts."""
    span = checker.span(node)
    head = names.struct_of_library(checker, *_TSTRING)
    if head is None:
        return expressions.unsupported(checker, node, "a t-string")
    givens: list[Given] = []
    failed = False
    text = b""
    raw = False
    for child in node.children:
        if isinstance(child, Token):
            if child.kind == k.TSTRING_START:
                raw = "r" in child.text.lower().partition(child.text[-1])[0]
            elif child.kind == k.TSTRING_TEXT:
                # A doubled brace is one that opens or closes nothing.
                piece = child.text.replace("{{", "{").replace("}}", "}")
                text += escaped_bytes(piece, raw=raw)
            continue
        if not isinstance(child, syntax.Interpolation):
            continue
        if text:
            givens.append(Given(MetaTerm(string(text), span), None, span))
            text = b""
        found = expressions.term(checker, child.expression)
        failed = failed or isinstance(found, FailedTerm)
        givens.append(Given(found, None, checker.span(child.expression)))
    if text:
        givens.append(Given(MetaTerm(string(text), span), None, span))
    if failed:
        return FailedTerm(span)
    return calls.call(checker, MetaTerm(head, span), givens, None, span, span)
