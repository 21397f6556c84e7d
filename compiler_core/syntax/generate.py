"""Makes `_tables.py`, the LALR(1) tables of `mojo.lark`; run `python -m
compiler_core.syntax.generate` after a change.

Lark computes the tables, which takes a second; at run time the parser loads the result and never
Lark.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from compiler_core.syntax import kinds as k
from compiler_core.syntax.packing import pack

GRAMMAR: Final = Path(__file__).with_name("mojo.lark")
TABLES: Final = Path(__file__).with_name("_tables.py")

# The start rules of mojo.lark: the kinds of lines, and what a tool may want to parse on its own.
START_RULES: Final = (
    "simple_line function_header struct_header class_header trait_header extension_header "
    "enum_header enum_case if_header elif_header else_header while_header for_header "
    "with_header try_header except_header finally_header match_header case_header "
    "comptime_header region_header decorator expression_list"
).split()

# A shift wins where a `where` clause without a message stands before the `else` of a one-line `if`.
EXPECTED_CONFLICTS: Final = 1

_NAMED_TERMINALS: Final = {
    "NAME": k.NAME,
    "INT": k.INT,
    "FLOAT": k.FLOAT,
    "STRING": k.STRING,
    "TSTRING_START": k.TSTRING_START,
    "TSTRING_TEXT": k.TSTRING_TEXT,
    "TSTRING_END": k.TSTRING_END,
    "TRANSFER": k.TRANSFER,
    "ORIGIN_OPEN": k.ORIGIN_OPEN,
    "$END": k.END,
    **{text.upper(): kind for text, kind in k.SOFT_KINDS.items()},
}


def digest(grammar: str) -> str:
    """Names a state of the grammar and of the token kinds, to tell whether the tables are up to
    date."""
    names = repr(sorted(k.KIND_NAMES.items()))
    return hashlib.sha256((grammar + names).encode()).hexdigest()[:16]


def make_tables(grammar: str) -> str:
    """The text of `_tables.py` for a grammar; raises ValueError for conflicts that are not
    expected."""
    import logging

    from lark import Lark
    from lark import logger as lark_logger
    from lark.lexer import Lexer

    class NoLexer(Lexer):
        def __init__(self, conf: object) -> None:
            pass

        def lex(self, lexer_state: object, parser_state: object) -> Iterator[Any]:  # noqa: ARG002
            return iter(())

    conflicts: list[str] = []

    class Collect(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            conflicts.append(record.getMessage())

    handler = Collect()
    level = lark_logger.level
    lark_logger.addHandler(handler)
    lark_logger.setLevel(logging.DEBUG)
    lark_logger.propagate = False
    try:
        lark = Lark(
            grammar,
            parser="lalr",
            start=START_RULES,
            lexer=NoLexer,
            debug=True,
            keep_all_tokens=True,
            maybe_placeholders=False,
        )
    finally:
        lark_logger.setLevel(level)
        lark_logger.removeHandler(handler)
    conflicts = [text for text in conflicts if text.startswith("Shift/Reduce")]
    if len(conflicts) != EXPECTED_CONFLICTS:
        raise ValueError("unexpected conflicts in the grammar:\n" + "\n".join(conflicts))

    kinds = dict(_NAMED_TERMINALS)
    for terminal in lark.terminals:
        if terminal.name not in kinds:
            kinds[terminal.name] = k.KINDS_BY_TEXT[terminal.pattern.value]

    table = lark.parser.parser._parse_table
    return _render(table, kinds, digest(grammar))


def _render(table: Any, kinds: dict[str, int], grammar_digest: str) -> str:
    """Number the states in the order in which a walk from the start rules meets them, and write
    everything out."""
    order: dict[Any, int] = {}
    queue = [table.start_states[name] for name in START_RULES]
    for state in queue:
        order.setdefault(state, len(order))
    rule_numbers: dict[Any, int] = {}
    rules: list[tuple[str, int, str]] = []
    at = 0
    while at < len(queue):
        actions = table.states[queue[at]]
        at += 1
        for symbol in sorted(actions):
            action, target = actions[symbol]
            if action.name == "Shift" and target not in order:
                order[target] = len(order)
                queue.append(target)
            elif action.name == "Reduce":
                key = (target.origin.name, tuple(s.name for s in target.expansion), target.alias)
                if key not in rule_numbers:
                    rule_numbers[key] = len(rules)
                    rules.append(_rule(target))

    nonterminals: dict[str, int] = {}
    rows: list[dict[int, int]] = []
    gotos: list[dict[int, int]] = []
    for state in queue:
        row: dict[int, int] = {}
        goto: dict[int, int] = {}
        for symbol, (action, target) in sorted(table.states[state].items()):
            if action.name == "Reduce":
                key = (target.origin.name, tuple(s.name for s in target.expansion), target.alias)
                row[kinds[symbol]] = -1 - rule_numbers[key]
            elif symbol in kinds:
                row[kinds[symbol]] = order[target]
            else:
                number = nonterminals.setdefault(symbol, len(nonterminals))
                goto[number] = order[target]
        rows.append(row)
        gotos.append(goto)
    for name, _, _ in rules:
        nonterminals.setdefault(name, len(nonterminals))

    starts = {name: order[table.start_states[name]] for name in START_RULES}
    ends = {name: order[table.end_states[name]] for name in START_RULES}
    lines = [
        '"""Generated from mojo.lark by generate.py; do not edit."""',
        "",
        f'DIGEST = "{grammar_digest}"',
        "# (left side, length, node class or how to treat the children)",
        "RULES = (",
        *(f"    ({nonterminals[name]}, {length}, {shape!r})," for name, length, shape in rules),
        ")",
        f"STARTS: dict[str, int] = {starts!r}",
        f"ENDS: dict[str, int] = {ends!r}",
        "# For each state: what to do on each kind of token, and where each left side leads.",
        "ROWS = (",
        *(f'    "{part}"' for part in pack(rows)),
        ")",
        "GOTOS = (",
        *(f'    "{part}"' for part in pack(gotos)),
        ")",
        "",
    ]
    return "\n".join(lines)


def _rule(rule: Any) -> tuple[str, int, str]:
    """How the driver builds the value of a rule: "" for a list of children, "?X" for X unless there
    is one child."""
    name = rule.origin.name
    if rule.alias:
        shape = _class_name(rule.alias)
    elif name.startswith("_"):
        shape = ""
    elif rule.options.expand1:
        shape = "?" + _class_name(name)
    else:
        shape = _class_name(name)
    return name, len(rule.expansion), shape


def _class_name(rule_name: str) -> str:
    return "".join(part.capitalize() for part in rule_name.split("_"))


def main() -> int:
    """Write the tables, or with --check say whether they are up to date."""
    grammar = GRAMMAR.read_text(encoding="utf-8")
    if "--check" in sys.argv:
        from compiler_core.syntax import _tables

        if digest(grammar) == _tables.DIGEST:
            return 0
        print("the tables are older than mojo.lark: run python -m compiler_core.syntax.generate")
        return 1
    TABLES.write_text(make_tables(grammar), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
