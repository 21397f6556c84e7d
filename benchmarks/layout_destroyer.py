"""Makes ugly code: the tokens of a file with another layout, the same for the same seed.

Lines inside brackets are joined and split at random, blanks between tokens come and go, quotes
change where that needs no escapes, indentation gets another width, blank lines are lost and added,
comments lose the blank behind their `#`. No token changes its value, so that a formatter has to
find back from here.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from compiler_core.syntax import SyntaxTree, Token, parse_text
from compiler_core.syntax import kinds as k
from compiler_core.syntax.blocks import Block, Compound, Element, Line

_OPENERS = frozenset([k.LPAR, k.LSQB, k.LBRACE])
_CLOSERS = frozenset([k.RPAR, k.RSQB, k.RBRACE])
_WORD = re.compile(r"[\w`\"']")
_DIRECTIVE = re.compile(r"fmt:|yapf:")
# Behind these the reference loses the next word if a line ends there, and before those some tools
# take a line that begins with one for a new statement.
_CONVENTIONS = frozenset("imm mut out deinit read owned inout borrowed ref var".split())
_STATEMENT_WORDS = frozenset("var ref def fn comptime with".split())
_SIMPLE_STRING = re.compile(r'"(?!"")[^"\'\\\n]*"\Z')
_SIMPLE_DOCSTRING = re.compile(r'"""[^"\'\\]*"""\Z', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Severity:
    """How often each kind of damage is done."""

    join: float = 0.6  # a line end inside brackets goes
    split: float = 0.12  # a place inside brackets gets a line end
    odd_blank: float = 0.4  # a place between tokens gets or loses blanks
    requote: float = 0.4
    blank_lines: float = 0.3


def destroy_layout(text: str, seed: int, severity: Severity = Severity()) -> str:
    """The same tokens in an ugly layout; a text with syntax errors is returned as it is."""
    tree = parse_text(text)
    if any(d.code.startswith("syntax-") and d.code != "syntax-escape" for d in tree.diagnostics):
        return text
    destroyer = _Destroyer(tree, random.Random(seed), severity)
    return destroyer.run()


class _Destroyer:
    def __init__(self, tree: SyntaxTree, rng: random.Random, severity: Severity) -> None:
        self._tree = tree
        self._rng = rng
        self._severity = severity
        # What a directive protects is printed with its old indentation.
        width = 4 if _DIRECTIVE.search(tree.text) else rng.choice([2, 3, 4, 4, 8])
        self._indent = " " * width
        self._parts: list[str] = []

    def run(self) -> str:
        for child in self._tree.module.children:
            self._element(child, 0)
        return "".join(self._parts)

    def _element(self, element: Element, depth: int) -> None:
        if isinstance(element, Line):
            self._line(element, depth)
            return
        for child in element.children:
            deeper = isinstance(child, Block) and isinstance(element, Compound)
            self._element(child, depth + deeper)

    def _line(self, line: Line, depth: int) -> None:
        rng = self._rng
        indent = self._indent * depth
        newline = line.newline
        comment = line.comment
        if line.code is None and not comment:
            if rng.random() >= self._severity.blank_lines:
                self._parts.append(newline.text)
            return
        if rng.random() < self._severity.blank_lines / 6:
            self._parts.append("\n" * rng.randint(1, 3))
        if line.code is None:
            self._parts.append(f"{indent}{self._comment(comment)}{newline.text}")
            return
        tokens = list(line.code.tokens())
        self._parts.append(indent)
        self._code(tokens, depth)
        if comment:
            self._parts.append(" " * rng.randint(0, 4) + self._comment(comment))
        elif rng.random() < 0.05 and tokens[-1].kind != k.COLON:
            self._parts.append("  ")
        self._parts.append(newline.text)

    def _code(self, tokens: list[Token], depth: int) -> None:
        open_brackets = 0
        template = 0
        previous: Token | None = None
        for token in tokens:
            kind = token.kind
            if kind in _CLOSERS and not template:
                inside = open_brackets > 0
                open_brackets -= 1
            else:
                inside = open_brackets > 0
            if previous is not None:
                if template:
                    self._parts.append(token.trivia)
                else:
                    self._parts.append(self._between(previous, token, inside, depth))
            if kind in _OPENERS and not template:
                open_brackets += 1
            if kind == k.TSTRING_START:
                template += 1
            elif kind == k.TSTRING_END:
                template -= 1
            self._parts.append(self._spelling(token))
            previous = token

    def _between(self, previous: Token, token: Token, inside: bool, depth: int) -> str:
        rng = self._rng
        severity = self._severity
        trivia = token.trivia
        if "#" in trivia:
            return self._comments(trivia, depth)
        needs_blank = _must_stay_apart(previous, token)
        if inside:
            if "\n" in trivia:
                broken = rng.random() >= severity.join
            else:
                broken = rng.random() < severity.split
            if broken and previous.text not in _CONVENTIONS and token.text not in _STATEMENT_WORDS:
                return " " * rng.choice([0, 0, 0, 1]) + "\n" + " " * rng.randint(0, 12)
        if rng.random() < severity.odd_blank:
            return " " * rng.randint(1 if needs_blank else 0, 3)
        blank = " " if trivia else ""
        return blank or (" " if needs_blank else "")

    def _comments(self, trivia: str, depth: int) -> str:
        rng = self._rng
        result = []
        for number, line in enumerate(trivia.split("\n")):
            text = line.strip()
            if number:
                result.append("\n" + " " * rng.randint(0, 4 * depth + 8))
            elif text:
                result.append(" " * rng.randint(0, 3))
            result.append(self._comment(text) if text[:1] == "#" else text)
        return "".join(result)

    def _comment(self, text: str) -> str:
        if text.startswith("# ") and not _DIRECTIVE.search(text) and self._rng.random() < 0.2:
            rest = text[2:]
            if rest[:1] not in ("", " ", "!", ":", "#", "'", "%"):
                return "#" + rest
        return text

    def _spelling(self, token: Token) -> str:
        text = token.text
        if token.kind == k.STRING and self._rng.random() < self._severity.requote:
            if _SIMPLE_STRING.match(text):
                return f"'{text[1:-1]}'"
            if _SIMPLE_DOCSTRING.match(text) and not text[3:-3].startswith("'"):
                return f"'''{text[3:-3]}'''"
        return text


def _must_stay_apart(previous: Token, token: Token) -> bool:
    """Whether two tokens would become one, or others, without a blank between them."""
    left, right = previous.text[-1:], token.text[:1]
    if _WORD.match(left) and (_WORD.match(right) or (right == "." and previous.kind == k.INT)):
        return True
    if left in "\"'" or right in "\"'":
        return bool(_WORD.match(left)) and bool(_WORD.match(right))
    if left == "." or right == ".":
        # `.5`, `x. 5` and `...` are other tokens.
        return token.trivia != ""
    operators = "+-*/%@<>=!&|^~:"
    return left in operators and right in operators and token.trivia != ""
