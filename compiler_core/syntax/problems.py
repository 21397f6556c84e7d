"""What is wrong with one logical line: its tokens, the place where it stops to parse, and what
parses but is no Mojo."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from compiler_core.source import Diagnostic, Edit, Fix, Note, Span
from compiler_core.syntax import codes, legacy, validation, validation_blocks
from compiler_core.syntax import kinds as k
from compiler_core.syntax.blocks import Module
from compiler_core.syntax.lexer import ScannedLine
from compiler_core.syntax.nodes import ErrorNode, Node
from compiler_core.syntax.parser import Failure
from compiler_core.syntax.tokens import Token

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


def of_failure(tokens: Sequence[Token], failure: Failure) -> Diagnostic:
    """Where and why a line does not parse."""
    token = tokens[failure.index]
    previous = tokens[failure.index - 1] if failure.index else None
    new_line = previous is not None and (
        token.kind == k.NEWLINE or "\n" in token.trivia or "\r" in token.trivia
    )
    expected = failure.expected
    foreign = _foreign_operator(tokens, failure.index)
    if foreign is not None:
        return foreign
    opener = _open_bracket(tokens, failure.index)
    missing_colon = k.COLON in expected and opener is None and failure.rule.endswith("header")
    notes: list[Note] = []
    fixes: list[Fix] = []
    found = "the end of the line" if token.kind == k.NEWLINE else f"'{_shown(token.text)}'"
    # A mistake at the start of a line was most likely made at the end of the line before.
    if new_line:
        assert previous is not None
        span = Span(max(previous.end - 1, previous.start), previous.end)
    else:
        span = Span(token.start, token.end)
    if missing_colon:
        message = "a ':' is missing at the end" if new_line else f"expected ':' before {found}"
        if new_line:
            assert previous is not None
            fixes.append(Fix("add ':'", (Edit(Span(previous.end, previous.end), ":"),)))
    elif opener is not None and _CLOSING[opener.kind] in expected:
        closing = k.KIND_NAMES[_CLOSING[opener.kind]]
        message = f"expected ',' or '{closing}' before {found}"
        notes.append(Note(f"for this '{opener.text}'", Span(opener.start, opener.end)))
    elif k.NAME in expected and k.INT in expected:
        message = f"expected an expression, found {found}"
    elif token.text in _COMPOUND and previous is not None and previous.text == "comptime":
        message = f"no 'comptime' stands before {found}"
        if token.text == "def":
            message += ": a function can be called at compile time as it is"
        removed = Edit(Span(previous.start, token.start), "")
        fixes.append(Fix("remove 'comptime'", (removed,)))
    elif k.NAME in expected:
        message = f"expected a name, found {found}"
        if token.text in k.KINDS_BY_TEXT and token.text.isidentifier():
            message += f"; {validation_blocks.ESCAPED}"
    elif len(expected) == 1:
        (kind,) = expected
        name = "the end of the line" if kind == k.END else f"'{k.KIND_NAMES[kind]}'"
        message = f"expected {name}, found {found}"
    elif k.END in expected:
        message = f"{found} does not fit here; a statement begins on a line of its own"
    else:
        message = f"{found} does not fit here"
    return codes.UNEXPECTED.at(span, message, notes=notes, fixes=fixes)


# What other languages write, as two of our tokens, and what is written for it.
_FOREIGN: Final = {
    ("&", "&"): "and",
    ("|", "|"): "or",
    ("==", "="): "==",
    ("!=", "="): "!=",
    ("+", "+"): "+= 1",
    ("-", "-"): "-= 1",
}


def _foreign_operator(tokens: Sequence[Token], index: int) -> Diagnostic | None:
    """An operator of other languages around the token that does not fit."""
    for second in (index, index - 1):
        if not 0 < second < len(tokens):
            continue
        one, two = tokens[second - 1], tokens[second]
        ours = _FOREIGN.get((one.text, two.text))
        if ours is None or one.end != two.start:
            continue
        if ours.endswith("1") and (second != 2 or tokens[index].kind != k.NEWLINE):
            # It is no statement by itself: what it would mean inside of one is unclear.
            continue
        span = Span(one.start, two.end)
        words = not ours.startswith(("=", "!"))
        before = " " if words and second > 1 and tokens[second - 2].end == one.start else ""
        close = second + 1 < len(tokens) and tokens[second + 1].start == two.end
        behind = " " if words and close and tokens[second + 1].kind != k.NEWLINE else ""
        fix = Fix(f"write '{ours}'", (Edit(span, f"{before}{ours}{behind}"),))
        message = f"'{ours}' is written for '{one.text}{two.text}'"
        return codes.UNEXPECTED.at(span, message, fixes=(fix,))
    return None


# What declares by itself, and is no value.
_COMPOUND: Final = ("def", "struct", "trait")
_CLOSING: Final = {k.LPAR: k.RPAR, k.LSQB: k.RSQB, k.LBRACE: k.RBRACE}


def _open_bracket(tokens: Sequence[Token], index: int) -> Token | None:
    """The innermost bracket open before a token."""
    stack: list[int] = []
    for at in range(index):
        kind = tokens[at].kind
        if kind in _CLOSING:
            stack.append(at)
        elif stack and kind == _CLOSING[tokens[stack[-1]].kind]:
            stack.pop()
    return tokens[stack[-1]] if stack else None


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
