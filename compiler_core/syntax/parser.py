"""The LALR driver: the tokens of one logical line to a node.

The tables come from `mojo.lark` by way of `generate.py`. Two things differ from a textbook driver.
Chains of rules with one child (an atom is a primary is a power is a ...) are followed once and
remembered, since they build nothing. And words such as `mut` are keywords only where the tables
have a use for the keyword.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from compiler_core.syntax import _tables
from compiler_core.syntax import kinds as k
from compiler_core.syntax.nodes import NODE_CLASSES, ErrorNode, Node
from compiler_core.syntax.packing import PackedRows
from compiler_core.syntax.tokens import Token

_ROWS: Final = PackedRows(_tables.ROWS)
_GOTOS: Final = PackedRows(_tables.GOTOS)
_LEFT: Final = [rule[0] for rule in _tables.RULES]
_LENGTH: Final = [rule[1] for rule in _tables.RULES]
_OPTIONAL_NODE: Final = [rule[2].startswith("?") for rule in _tables.RULES]
_CLASS: Final[list[type[Node] | None]] = [
    None
    if rule[2] == "" or (rule[2].startswith("?") and rule[1] == 1)
    else NODE_CLASSES[rule[2].lstrip("?")]
    for rule in _tables.RULES
]
# Rules that only hand their one child on.
_IS_UNIT: Final = [cls is None and length == 1 for cls, length in zip(_CLASS, _LENGTH, strict=True)]

_NAME_LIKE: Final = frozenset([k.NAME, *k.SOFT_KINDS.values()])
# What must stand behind a soft keyword for it to be one where a name could stand as well; None:
# anything.
_CONFIRMED_BY: Final[dict[int, frozenset[int] | None]] = {
    kind: (
        _NAME_LIKE
        | {k.STAR, k.DOUBLE_STAR, k.DEF, k.KINDS_BY_TEXT["Self"], k.KINDS_BY_TEXT["None"]}
        if word in ("imm", "mut", "out", "deinit", "read", "owned", "inout", "borrowed")
        else _NAME_LIKE | {k.LPAR, k.LSQB}
        if word == "fn"
        else _NAME_LIKE
        if word in ("let", "alias")
        else None
    )
    for word, kind in k.SOFT_KINDS.items()
}

_BY_FIRST_KIND: Final[dict[int, str]] = {
    k.KINDS_BY_TEXT[word]: rule
    for word, rule in {
        "struct": "struct_header",
        "class": "class_header",
        "trait": "trait_header",
        "__extension": "extension_header",
        "__enum": "enum_header",
        "if": "if_header",
        "elif": "elif_header",
        "else": "else_header",
        "while": "while_header",
        "for": "for_header",
        "with": "with_header",
        "try": "try_header",
        "except": "except_header",
        "finally": "finally_header",
        "match": "match_header",
        "__match": "match_header",
        "__mlir_region": "region_header",
        "@": "decorator",
    }.items()
}
_COMPTIME_BLOCKS: Final = frozenset(
    k.KINDS_BY_TEXT[word] for word in ["if", "elif", "else", "for", "while", "with", "try", "match"]
)
_CASE: Final = k.KINDS_BY_TEXT["case"]
_ASYNC_NEW: Final = k.KINDS_BY_TEXT["__async"]
_FN: Final = k.SOFT_KINDS["fn"]


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a line does not parse: the index of the token that fits nowhere, and what would have
    fitted."""

    index: int
    expected: frozenset[int]
    rule: str


def start_rule(tokens: Sequence[Token], has_suite: bool) -> str:
    """The rule of the grammar that a line's first tokens select."""
    kind = tokens[0].kind
    rule = _BY_FIRST_KIND.get(kind)
    if rule is not None:
        return rule
    following = tokens[1].kind if len(tokens) > 1 else k.NEWLINE
    if kind == k.DEF or kind == _FN:
        if kind == k.DEF or following in _NAME_LIKE:
            return "function_header"
    elif kind == k.ASYNC or kind == _ASYNC_NEW:
        if following == k.DEF or following == _FN:
            return "function_header"
    elif kind == k.COMPTIME:
        if following in _COMPTIME_BLOCKS:
            return "comptime_header"
    elif kind == _CASE:
        return "case_header" if has_suite else "enum_case"
    return "simple_line"


class Parser:
    """Parses lines; holds the remembered chains of one-child rules, which grow to a few thousand
    entries."""

    __slots__ = ("_chains",)

    def __init__(self) -> None:
        self._chains: dict[int, int] = {}

    def parse(self, tokens: Sequence[Token], rule: str) -> tuple[Node, Failure | None]:
        """The node of a line whose last token is a NEWLINE; with a failure the node is an
        ErrorNode."""
        rows = _ROWS
        gotos = _GOTOS
        chains = self._chains
        state = _tables.STARTS[rule]
        end_state = _tables.ENDS[rule]
        states = [state]
        values: list[object] = []
        index = 0
        token = tokens[0]
        kind = token.kind
        if kind >= k.FIRST_SOFT or kind == k.LSQB:
            kind = self._resolve(tokens, 0, state)
        elif kind == k.NEWLINE:
            kind = k.END
        while True:
            action = rows[state].get(kind)
            if action is None:
                if kind == k.END and state == end_state:
                    value = values[0]
                    assert isinstance(value, Node)
                    return value, None
                return self._fail(tokens, index, states, values, rule)
            if action >= 0:
                values.append(token)
                states.append(action)
                state = action
                index += 1
                token = tokens[index]
                kind = token.kind
                if kind >= k.FIRST_SOFT or kind == k.LSQB:
                    kind = self._resolve(tokens, index, state)
                elif kind == k.NEWLINE:
                    kind = k.END
                continue

            number = -1 - action
            length = _LENGTH[number]
            if length == 1:
                cls = _CLASS[number]
                if cls is not None:
                    value = values[-1]
                    values[-1] = cls(tuple(value) if value.__class__ is list else (value,))  # type: ignore[arg-type]
                states.pop()
                below = states[-1]
                key = (below << 20) | (_LEFT[number] << 8) | kind
                chained = chains.get(key)
                if chained is None:
                    chained = _follow_units(below, number, kind)
                    chains[key] = chained
                state = chained
                states.append(state)
                continue

            if length == 0:
                values.append([] if _CLASS[number] is None else None)
                state = gotos[state][_LEFT[number]]
                states.append(state)
                continue
            parts = values[-length:]
            del values[-length:]
            del states[-length:]
            first = parts[0]
            cls = _CLASS[number]
            if cls is None:
                if first.__class__ is list:
                    children = first
                    rest = parts[1:]
                else:
                    children = []
                    rest = parts
                for part in rest:
                    if part.__class__ is list:
                        children.extend(part)
                    else:
                        children.append(part)
                values.append(children)
            else:
                for part in parts:
                    if part.__class__ is list:
                        flat: list[object] = []
                        for each in parts:
                            if each.__class__ is list:
                                flat.extend(each)
                            else:
                                flat.append(each)
                        parts = flat
                        break
                if len(parts) == 1 and _OPTIONAL_NODE[number]:
                    values.append(parts[0])
                else:
                    values.append(cls(tuple(parts)))  # type: ignore[arg-type]
            below = states[-1]
            key = (below << 20) | (_LEFT[number] << 8) | kind
            chained = chains.get(key)
            if chained is None:
                chained = _follow_units(below, number, kind)
                chains[key] = chained
            state = chained
            states.append(state)

    def _resolve(self, tokens: Sequence[Token], index: int, state: int) -> int:
        """The kind that a soft keyword, or a `[` that may hold an origin, has in a state."""
        kind = tokens[index].kind
        row = _ROWS[state]
        if kind == k.LSQB:
            return k.ORIGIN_OPEN if k.ORIGIN_OPEN in row else kind
        if kind in row:
            if k.NAME not in row:
                return kind
            confirming = _CONFIRMED_BY[kind]
            if confirming is None or tokens[index + 1].kind in confirming:
                return kind
        tokens[index].kind = k.NAME
        return k.NAME

    def _fail(
        self,
        tokens: Sequence[Token],
        index: int,
        states: list[int],
        values: list[object],
        rule: str,
    ) -> tuple[Node, Failure]:
        children: list[Node | Token] = []
        for value in values:
            if isinstance(value, list):
                children.extend(value)
            else:
                children.append(value)  # type: ignore[arg-type]
        for token in tokens[index:-1]:
            if token.kind >= k.FIRST_SOFT:
                token.kind = k.NAME
            children.append(token)
        failure = Failure(index, acceptable(states, _tables.ENDS[rule]), rule)
        return ErrorNode(tuple(children)), failure


def _follow_units(below: int, rule: int, kind: int) -> int:
    """The state after a reduction, past all reductions that would only hand the value on."""
    state = _GOTOS[below][_LEFT[rule]]
    while True:
        action = _ROWS[state].get(kind)
        if action is None or action >= 0 or not _IS_UNIT[-1 - action]:
            return state
        state = _GOTOS[below][_LEFT[-1 - action]]


def acceptable(states: Sequence[int], end_state: int) -> frozenset[int]:
    """The token kinds that the parser could go on with, found by trying each one's reductions."""
    found: set[int] = set()
    for kind in _ROWS[states[-1]]:
        stack = list(states)
        while True:
            action = _ROWS[stack[-1]].get(kind)
            if action is None:
                if kind == k.END and stack[-1] == end_state:
                    found.add(kind)
                break
            if action >= 0:
                found.add(kind)
                break
            number = -1 - action
            if _LENGTH[number]:
                del stack[-_LENGTH[number] :]
            stack.append(_GOTOS[stack[-1]][_LEFT[number]])
    if states[-1] == end_state:
        found.add(k.END)
    return frozenset(found)
