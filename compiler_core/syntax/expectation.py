"""Which words the grammar has a use for at a place of a line."""

from __future__ import annotations

from typing import Final

from compiler_core.syntax import kinds as k
from compiler_core.syntax import lexer
from compiler_core.syntax.parser import Parser, start_rule
from compiler_core.syntax.tokens import Token

# Words that begin a line and select a rule of their own.
_BEGINNINGS: Final = (
    "def struct trait if elif else for while with try except finally match case comptime"
).split()


def expected_kinds(before: str) -> frozenset[int]:
    """The kinds of tokens that may follow what stands of a logical line."""
    scanned = lexer.scan_line(before, 0, len(before))
    tokens = list(scanned.tokens)
    end = tokens.pop()
    # What no rule has a use for makes the parser say what it has one for.
    stop = Token(k.ERROR, end.start, "", "")
    tokens += [stop, Token(k.NEWLINE, end.start, "", "")]
    rule = start_rule(tokens, has_suite=False)
    _, failure = Parser().parse(tokens, rule)
    expected = frozenset() if failure is None else failure.expected
    if failure is not None and failure.index != len(tokens) - 2:
        return frozenset()
    if len(tokens) == 2:
        expected |= {k.KINDS_BY_TEXT[word] for word in _BEGINNINGS}
    return expected


def expected_words(before: str) -> frozenset[str]:
    """The keywords that may follow what stands of a logical line."""
    return frozenset(
        name
        for kind in expected_kinds(before)
        if (name := k.KIND_NAMES.get(kind, ""))[:1].isalpha() and kind >= k.KINDS_BY_TEXT["and"]
    )
