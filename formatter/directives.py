"""Comments that switch the formatter off: `# fmt: off` … `# fmt: on`, and `# fmt: skip` for one
line."""

from __future__ import annotations

import re
from typing import Final

from compiler_core.syntax import Token
from compiler_core.syntax.nodes import Child
from formatter.comments import normal_comment

OFF: Final = frozenset(["# fmt: off", "# fmt:off", "# yapf: disable"])
ON: Final = frozenset(["# fmt: on", "# fmt:on", "# yapf: enable"])
SKIP: Final = frozenset(["# fmt: skip", "# fmt:skip"])

_COMMENT: Final = re.compile(r"#[^\r\n]*")


def may_hold_directives(text: str) -> bool:
    """Whether it is worth looking for directives in a text."""
    return "fmt:" in text or "yapf:" in text


def comments_in(trivia: str) -> list[tuple[str, int, int]]:
    """The comments between two tokens: normal spelling, start, and end."""
    return [
        (normal_comment(found.group()), found.start(), found.end())
        for found in _COMMENT.finditer(trivia)
    ]


def switches_on(trivia: str) -> bool:
    """Whether the last directive in the trivia switches the formatter on."""
    on = False
    for comment, _, _ in comments_in(trivia):
        if comment in ON:
            on = True
        elif comment in OFF:
            on = False
    return on


class Raw:
    """Items between brackets that keep their layout, with the directive and what stands before
    it."""

    __slots__ = ("text", "trivia")

    def __init__(self, trivia: str, text: str) -> None:
        self.trivia = trivia
        self.text = text


def with_raw_parts(children: list[Child], closer: Token) -> list[Child | Raw]:
    """Items between brackets with each run that a directive protects as one `Raw`."""
    result: list[Child | Raw] = []
    index = 0
    while index < len(children):
        trivia = first_token(children[index]).trivia
        directive = _off_in(trivia) if "#" in trivia else None
        if directive is None:
            result.append(children[index])
            index += 1
            continue
        comment, start, end = directive
        stop = index + 1
        while stop < len(children) and not switches_on(first_token(children[stop]).trivia):
            stop += 1
        line_end = trivia.find("\n", end)
        rest = trivia[line_end + 1 :] + text_of(children[index], leading=False)
        rest += "".join(text_of(child) for child in children[index + 1 : stop])
        result.append(Raw(trivia[:start], f"{comment}\n{rest}"))
        index = stop
    return _with_skipped_parts(result, closer)


def _with_skipped_parts(children: list[Child | Raw], closer: Token) -> list[Child | Raw]:
    result: list[Child | Raw] = []
    for child in [*children, closer]:
        if not isinstance(child, Raw):
            trivia = first_token(child).trivia
            found = comments_in(trivia) if "#" in trivia else []
            on_line = found and "\n" not in trivia[: found[0][1]]
            if on_line and found[0][0] in SKIP and result and not isinstance(result[-1], Raw):
                skipped = _pop_line(result)
                text = text_of(skipped[0], leading=False)
                text += "".join(text_of(each) for each in skipped[1:])
                result.append(Raw(first_token(skipped[0]).trivia, f"{text}  {found[0][0]}"))
                if child is not closer:
                    result.append(_without_first_comment(child, found[0][2]))
                continue
        if child is not closer:
            result.append(child)
    return result


def _pop_line(items: list[Child | Raw]) -> list[Child]:
    """Take away the last items, back to the first one on its line."""
    taken: list[Child] = []
    while items:
        last = items[-1]
        if isinstance(last, Raw):
            break
        taken.insert(0, last)
        items.pop()
        if "\n" in first_token(last).trivia:
            break
    return taken


def _without_first_comment(child: Child, end: int) -> Child:
    if isinstance(child, Token):
        return Token(child.kind, child.start, child.text, child.trivia[end:])
    return child.__class__((_without_first_comment(child.children[0], end), *child.children[1:]))


def _off_in(trivia: str) -> tuple[str, int, int] | None:
    for comment, start, end in comments_in(trivia):
        if comment in OFF and "\n" in trivia[:start]:
            return comment, start, end
    return None


def first_token(child: Child) -> Token:
    """The token that a node begins with."""
    while not isinstance(child, Token):
        child = child.children[0]
    return child


def text_of(child: Child, *, leading: bool = True) -> str:
    """The source of a node, with or without the trivia before it."""
    if isinstance(child, Token):
        return child.trivia + child.text if leading else child.text
    tokens = list(child.tokens())
    text = "".join([token.trivia + token.text for token in tokens])
    return text if leading else text[len(tokens[0].trivia) :]
