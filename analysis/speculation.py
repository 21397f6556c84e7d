"""What would be known at a place if a name stood there.

The text around a cursor is seldom whole. A name that no program has is put there, and what is open
is closed, until the line parses; then the declaration around it is checked as it would be, by a
probe that is told what is in scope. Only one line is parsed for it and one body checked; nothing
of that is remembered.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from compiler_core.incremental import Database, Failure
from compiler_core.meta.declarations import DeclSort
from compiler_core.sema.bodies.checker import declare_arguments, new_checker
from compiler_core.sema.bodies.probe import MARK, Probe
from compiler_core.sema.bodies.statements import check_function_body
from compiler_core.sema.declarations import environment_of, line_of, parameters_of
from compiler_core.sema.environment import Environment, Problems
from compiler_core.sema.evaluation import Evaluator
from compiler_core.sema.files import syntax_tree
from compiler_core.sema.items import Item, item_of, items_of_tree
from compiler_core.sema.modules import ModuleId, module_at
from compiler_core.sema.signatures import signature_of
from compiler_core.syntax import SyntaxTree, blocks, parse_text
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax

_CLOSING: Final = {"(": ")", "[": "]", "{": "}"}
# How far up a statement that goes over several lines is looked for.
_LINES_ABOVE: Final = 60
_BEGINS: Final = re.compile(
    r"\s*(def|struct|trait|if|elif|else|for|while|with|try|except|return|var|import|from|@)\b"
)
_HEADER_WORDS: Final = frozenset(
    "def struct trait if elif else for while with try except match case comptime".split()
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is being typed: the letters before the cursor and the whole word."""

    path: str
    module: ModuleId
    start: int
    offset: int
    end: int
    text: str

    @property
    def prefix(self) -> str:
        """What is typed of the word."""
        return self.text[self.start : self.offset]

    @property
    def line(self) -> str:
        """The text of the line before the word."""
        return self.text[self.text.rfind("\n", 0, self.start) + 1 : self.start]


def place_at(db: Database, path: str, offset: int) -> Place | None:
    """The word at an offset; None inside of a text or a comment."""
    tree = syntax_tree(db, path)
    text = tree.text
    offset = max(0, min(offset, len(text)))
    start = end = offset
    while start > 0 and _is_letter(text[start - 1]):
        start -= 1
    while end < len(text) and _is_letter(text[end]):
        end += 1
    if start < offset and text[start].isdigit():
        return None
    if _in_comment_or_string(tree, start, offset):
        return None
    return Place(path, module_at(db, path), start, offset, end, text)


def _is_letter(letter: str) -> bool:
    return letter == "_" or letter.isalnum()


def _in_comment_or_string(tree: SyntaxTree, start: int, offset: int) -> bool:
    if not tree.lines:
        return False
    begins, token = tree.token_at(max(start - 1, 0) if start == len(tree.text) else start)
    if token.kind in (k.STRING, k.TSTRING_TEXT) and begins < offset < begins + len(token.text):
        return True
    for at in (start, start - 1):
        if at < 0:
            continue
        begins, token = tree.token_at(min(at, max(len(tree.text) - 1, 0)))
        trivia_start = begins - len(token.trivia)
        before = tree.text[trivia_start:start] if trivia_start < start <= begins else ""
        if "#" in before.rpartition("\n")[2]:
            return True
    return False


# ---------------------------------------------------------------- text


def _marked(db: Database, place: Place) -> tuple[SyntaxTree, int] | None:
    """A tree with the mark in a line that parses, and where the mark is."""
    tree = syntax_tree(db, place.path)
    texts = _texts(place)
    text, at = next(texts)
    first = parse_text(text, tree)
    line = first.lines[first.line_index(at)]
    if line.code is not None and not line.is_broken:
        return first, at
    for text, at in texts:
        # Whether a line parses is seen without all the others.
        begin = statement_start(text, text.rfind("\n", 0, at) + 1)
        end = text.find("\n", at)
        alone = parse_text(text[begin : end if end >= 0 else len(text)])
        line = alone.lines[alone.line_index(at - begin)]
        if line.code is not None and not line.is_broken:
            return parse_text(text, tree), at
    return first, at


def _texts(place: Place) -> Iterator[tuple[str, int]]:
    text, start = place.text, place.start
    yield text[:start] + MARK + text[place.end :], start
    # The rest of the line belongs to something that is not finished.
    line_end = text.find("\n", place.end)
    rest = "" if line_end < 0 else text[line_end:]
    before = text[:start]
    line_start = before.rfind("\n") + 1
    first = statement_start(text, line_start)
    opened = _open_brackets(text[first:start])
    closers = "".join(_CLOSING[each] for each in reversed(opened))
    words = text[first:start].split(None, 1)
    is_header = bool(words) and words[0].rstrip(":(") in _HEADER_WORDS
    endings = [closers, f"{closers}: pass", f"{closers}:"]
    if is_header:
        endings = [f"{closers}:", f"{closers}: pass", closers]
    for ending in endings:
        yield before + MARK + ending + rest, start
    # Only what is before the dot.
    receiver = receiver_before(text[first:start])
    indent = text[line_start : len(text[line_start:].rstrip()) + line_start]
    indent = indent[: len(indent) - len(indent.lstrip())]
    made = f"{text[:line_start]}{indent}{receiver}"
    yield f"{made}{MARK}{rest}", len(made)


def statement_start(text: str, line_start: int) -> int:
    """Where the statement of a line begins, if brackets are open that began on lines above."""
    best, most = line_start, 0
    at = line_start
    for _ in range(_LINES_ABOVE):
        if at == 0:
            break
        at = text.rfind("\n", 0, at - 1) + 1
        line = text[at:line_start].partition("\n")[0]
        if not line.strip():
            break
        opened = len(_open_brackets(text[at:line_start]))
        if opened > most:
            best, most = at, opened
        if _BEGINS.match(line):
            break
    return best


def _open_brackets(text: str) -> list[str]:
    """The brackets that are not closed; those in strings and comments do not count."""
    opened: list[str] = []
    for piece in _PIECES.finditer(text):
        found = piece.group()
        if found in _CLOSING:
            opened.append(found)
        elif found in ")]}" and opened:
            opened.pop()
    return opened


_PIECES: Final = re.compile(
    r'"""(?:[^"]|"(?!""))*"""|"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|#[^\n]*|[()\[\]{}]'
)


def receiver_before(before: str) -> str:
    """The expression that ends with the dot at the end of a text, the dot included."""
    if not before.endswith("."):
        return ""
    at = len(before) - 1
    depth = 0
    while at > 0:
        letter = before[at - 1]
        if letter in ")]}":
            depth += 1
        elif letter in "([{":
            if depth == 0:
                break
            depth -= 1
        elif depth == 0 and not (_is_letter(letter) or letter in '."'):
            break
        at -= 1
    return before[at:]


# ---------------------------------------------------------------- probing


@dataclass(frozen=True, slots=True)
class Probed:
    """What a probe has found out, and the tree that it was told about."""

    probe: Probe
    tree: SyntaxTree
    offset: int
    item: Item | None
    # Where the element of the item starts.
    start: int
    # The nodes of the line around the mark, outermost first.
    nodes: list[syntax.Node]

    @property
    def parent(self) -> syntax.Node | None:
        """The node around the name that the mark is, or is the end of."""
        names = (syntax.Name, syntax.Attribute, syntax.MemberShorthand)
        inner = len(self.nodes)
        while inner > 0 and isinstance(self.nodes[inner - 1], names):
            inner -= 1
        return self.nodes[inner - 1] if inner else None


def probed(db: Database, place: Place) -> Probed | None:
    """What is known at a place."""
    marked = _marked(db, place)
    if marked is None:
        return None
    tree, at = marked
    item, start = _item_around(tree, place.module, at)
    nodes = tree.path_at(at)
    probe = Probe()
    found = Probed(probe, tree, at, item, start, nodes)
    if item is not None and item_of(db, item.id) is None:
        item = None
    # In what is nested thousands of levels deep nothing is offered.
    with contextlib.suppress(RecursionError):
        if item is not None and item.sort is DeclSort.FUNCTION and _in_body(item, at - start):
            _check_body(db, item, probe)
        if not probe.is_answered:
            _evaluate(db, place.module, item, nodes, probe)
    return found


def _item_around(tree: SyntaxTree, module: ModuleId, offset: int) -> tuple[Item | None, int]:
    items = items_of_tree(tree, module)
    found: Item | None = None
    start = 0
    block: blocks.Block | None = tree.module
    at = 0
    while block is not None:
        inner: tuple[Item, int] | None = None
        for child in block.children:
            if at <= offset < at + child.width or (offset == at + child.width == len(tree.text)):
                match = next((each for each in items if each.element is child), None)
                if match is not None:
                    inner = match, at
                break
            at += child.width
        if inner is None:
            break
        found, start = inner
        items = found.members
        block = None
        element = found.element
        if isinstance(element, blocks.Compound) and items:
            at = start
            for child in element.children:
                if isinstance(child, blocks.Block) and at <= offset <= at + child.width:
                    block = child
                    break
                at += child.width
    return found, start


def _in_body(item: Item, offset: int) -> bool:
    """Whether an offset in the element of a function is behind its header."""
    place = line_of(item)
    if place is None:
        return False
    line, start = place
    if offset >= start + line.width:
        return True
    code = line.code
    inline = code.inline_body if isinstance(code, syntax.Header) else None
    return inline is not None and offset >= start + inline.start


def _check_body(db: Database, item: Item, probe: Probe) -> None:
    environment = environment_of(db, item.id)
    signature = db.try_get(signature_of, item.id)
    if environment is None or signature is None or isinstance(signature, Failure):
        return
    checker = new_checker(db, item.id, environment, signature)
    checker.probe = probe
    declare_arguments(checker, signature)
    if isinstance(item.element, blocks.Compound):
        check_function_body(checker, item.element)


def _evaluate(
    db: Database, module: ModuleId, item: Item | None, nodes: list[syntax.Node], probe: Probe
) -> None:
    """Ask the evaluator of headers about the name or the member that the mark is."""
    environment = Environment(module)
    if item is not None:
        environment = environment_of(db, item.id) or environment
        for info in parameters_of(db, item.id).infos:
            if "." not in info.name:
                environment = environment.with_parameter(info.name, info.node)
        if item.sort is DeclSort.FUNCTION:
            signature = db.try_get(signature_of, item.id)
            if signature is not None and not isinstance(signature, Failure):
                for argument in signature.written:
                    if argument.origin is not None and argument.name:
                        environment = environment.with_argument(
                            argument.name, argument.type, argument.origin
                        )
    problems = Problems()
    problems.probe = probe
    node = next(
        (n for n in reversed(nodes) if isinstance(n, (syntax.Attribute, syntax.Name))), None
    )
    if node is not None:
        evaluator = Evaluator(db, environment, problems)
        evaluator.fallback = lambda node, expected: None  # noqa: ARG005
        evaluator.value(node)
    if not probe.is_answered and not isinstance(node, syntax.Attribute):
        probe.at_name({}, environment)
    if probe.environment is None:
        probe.environment = environment
