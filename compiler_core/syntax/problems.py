"""What is wrong with one logical line: its tokens, the place where it stops to parse, and what
parses but is no Mojo."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ..source import Diagnostic, Edit, Fix, Span
from . import codes, legacy, validation, validation_blocks
from . import kinds as k
from .blocks import Module
from .lexer import ScannedLine
from .nodes import ErrorNode, Node
from .parser import Failure
from .tokens import Token

_CODES: Final = {code.name: code for code in codes.CATALOGUE}

_GOOD_ESCAPE: Final = re.compile(
    r"\\(?:[\\'\"abfnrtv\n]|\r\n?|[0-7]{1,3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})"
)
_PREFIX: Final = re.compile(r"[A-Za-z]*")


def of_tokens(scanned: ScannedLine) -> list[Diagnostic]:
    """The mistakes inside a line's tokens."""
    found = [
        _CODES[error.code].at(Span(error.start, error.end), error.message)
        for error in scanned.errors
    ]
    for token in scanned.tokens:
        if token.kind == k.STRING:
            text = token.text
            if text[0] not in "\"'" or "\\" in text:
                found += _of_string(token)
    return found


def _of_string(token: Token) -> list[Diagnostic]:
    match = _PREFIX.match(token.text)
    assert match is not None
    prefix = match.group().lower()
    found: list[Diagnostic] = []
    if "f" in prefix:
        new = "t" if "r" not in prefix else "rt"
        span = Span(token.start, token.start + len(prefix))
        found.append(
            codes.STRING.at(
                span,
                "Mojo has no f-strings; a t-string interpolates",
                fixes=[Fix(f'write {new}"…"', (Edit(span, new),))],
            )
        )
    elif "b" in prefix or "u" in prefix:
        span = Span(token.start, token.start + len(prefix))
        found.append(codes.STRING.at(span, f"'{match.group()}' is no prefix of a string"))
    if "r" in prefix:
        return found
    position = match.end()
    while True:
        position = token.text.find("\\", position)
        if position < 0:
            return found
        good = _GOOD_ESCAPE.match(token.text, position)
        if good is not None:
            problem = _code_point_problem(good.group())
            end = good.end()
        else:
            problem = "there is no such escape sequence; write '\\\\' for a backslash"
            end = position + 2
        if problem:
            span = Span(token.start + position, min(token.start + end, token.end))
            found.append(codes.ESCAPE.at(span, problem))
        position = end


def _code_point_problem(escape: str) -> str | None:
    if escape[1] not in "uU":
        return None
    value = int(escape[2:], 16)
    if value > 0x10FFFF:
        return "there is no Unicode code point above U+10FFFF"
    if 0xD800 <= value <= 0xDFFF:
        return "a surrogate is no code point of its own; write the code point with '\\U'"
    return None


# What a token is called in "expected ..." messages, and in which order to prefer them.
_OPERAND_NAME: Final = "an expression"


def of_failure(tokens: Sequence[Token], failure: Failure) -> Diagnostic:
    """Where and why a line does not parse."""
    token = tokens[failure.index]
    previous = tokens[failure.index - 1] if failure.index else None
    new_line = previous is not None and (
        token.kind == k.NEWLINE or "\n" in token.trivia or "\r" in token.trivia
    )
    if new_line:
        assert previous is not None
        span = Span(max(previous.end - 1, previous.start), previous.end)
        fix_at = previous.end
    else:
        span = Span(token.start, max(token.end, token.start))
        fix_at = token.start
    expected = failure.expected
    opener = _open_bracket(tokens, failure.index)
    fixes: list[Fix] = []
    found = "the end of the line" if token.kind == k.NEWLINE else f"'{_shown(token.text)}'"
    if k.COLON in expected and failure.rule.endswith("header") and opener is None:
        message = f"expected ':' before {found}" if not new_line else "a ':' is missing at the end"
        if new_line:
            fixes.append(Fix("add ':'", (Edit(Span(fix_at, fix_at), ":"),)))
    elif opener is not None and _CLOSING[opener.kind] in expected:
        closing = k.KIND_NAMES[_CLOSING[opener.kind]]
        message = f"'{opener.text}' is never closed; expected ',' or '{closing}'"
        if not new_line:
            message = f"expected ',' or '{closing}' before {found}"
    elif k.NAME in expected and k.INT in expected:
        message = f"expected {_OPERAND_NAME}, found {found}"
    elif k.NAME in expected:
        message = f"expected a name, found {found}"
        if token.text in k.KINDS_BY_TEXT and token.text.isidentifier():
            message += "; a keyword is a name only between backticks"
    elif len(expected) == 1:
        (kind,) = expected
        name = "the end of the line" if kind == k.END else f"'{k.KIND_NAMES[kind]}'"
        message = f"expected {name}, found {found}"
    elif k.END in expected:
        message = f"{found} does not fit here; a statement begins on a line of its own"
    else:
        message = f"{found} does not fit here"
    return codes.UNEXPECTED.at(span, message, fixes=fixes)


_CLOSING: Final = {k.LPAR: k.RPAR, k.LSQB: k.RSQB, k.LBRACE: k.RBRACE}


def _open_bracket(tokens: Sequence[Token], index: int) -> Token | None:
    stack: list[Token] = []
    for token in tokens[:index]:
        if token.kind in _CLOSING:
            stack.append(token)
        elif stack and token.kind == _CLOSING[stack[-1].kind]:
            stack.pop()
    return stack[-1] if stack else None


def _shown(text: str) -> str:
    line = text.split("\n", 1)[0]
    return line if len(line) <= 30 else line[:29] + "…"


def of_node(node: Node, tokens: Sequence[Token]) -> list[Diagnostic]:
    """What parses but is no Mojo 1.2, as far as the line shows it."""
    if isinstance(node, ErrorNode):
        return []  # one mistake at a time
    texts = [token.text for token in tokens]
    return [*legacy.of_line(node, texts), *validation.of_line(node, texts)]


def of_module(module: Module) -> list[Diagnostic]:
    """What parses but is no Mojo 1.2 because of the statements around it; spans are in the file."""
    return validation_blocks.of_module(module)
