"""What completion offers that is more than a name: members that traits ask for, statements, and
what can be made of an expression."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from analysis.completion_items import Completion, CompletionKind
from analysis.descriptions import header_of
from analysis.references import item_at
from analysis.speculation import Place, receiver_before, statement_start
from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.sema.declarations import bases_of, with_refined
from compiler_core.sema.files import syntax_tree
from compiler_core.sema.items import Item, members_of
from compiler_core.sema.requirements import needs_value, unmet_requirements
from compiler_core.source import Edit, Span
from compiler_core.syntax import nodes as syntax

_STOP: Final = re.compile(r"\$(\d|\{\d+:([^}]*)\})")
_HOLDERS: Final = (syntax.StructHeader, syntax.ExtensionHeader, syntax.EnumHeader)


def _form(name: str, detail: str, snippet: str, rank: int) -> Completion:
    return Completion(
        name,
        CompletionKind.FORM,
        detail,
        rank=rank,
        snippet=snippet,
        plain=_STOP.sub(lambda found: found.group(2) or "", snippet),
    )


# ---------------------------------------------------------------- members of traits


def overrides(db: Database, place: Place) -> Iterator[Completion]:
    """What the traits of the struct around have and it does not write: what is required first."""
    words = place.line.strip()
    if words not in ("", "def"):
        return
    found = _struct_around(db, place)
    if found is None:
        return
    owner, indent = found
    written = {each.name for each in owner.members}
    required = {each for unmet in unmet_requirements(db, owner.id) for each in unmet.members}
    traits: dict[DeclId, None] = {}
    for given, _ in bases_of(db, owner.id).given:
        traits.update(dict.fromkeys(sorted(with_refined(db, given), key=str)))
    for trait in traits:
        for member in members_of(db, trait):
            if member.short_name in written and member not in required:
                continue
            made = _member(db, member, indent, words == "def")
            if made is not None:
                name, text, rest = made
                rank = 2 if member in required else 48
                yield Completion(
                    name,
                    CompletionKind.METHOD
                    if member.sort is DeclSort.FUNCTION
                    else CompletionKind.CONSTANT,
                    rest,
                    trait.short_name,
                    member,
                    rank,
                    text,
                    plain=_STOP.sub(lambda stop: stop.group(2) or "", text),
                )


def _struct_around(db: Database, place: Place) -> tuple[Item, str] | None:
    """The struct in whose body a line is, by its indentation, and that."""
    tree = syntax_tree(db, place.path)
    indent = place.line[: len(place.line) - len(place.line.lstrip())]
    if not indent:
        return None
    index = tree.line_index(place.start) - 1
    while index >= 0:
        line = tree.lines[index]
        if line.code is not None and line.indent < len(indent):
            if not isinstance(line.code, _HOLDERS):
                return None
            found = item_at(db, place.module, tree.starts[index] + line.code.start)
            return None if found is None else (found[0], indent)
        index -= 1
    return None


def _member(
    db: Database, member: DeclId, indent: str, behind_def: bool
) -> tuple[str, str, str] | None:
    """The name of a member of a trait, its text as a snippet, and what is shown behind the name."""
    header = header_of(db, member)
    name = member.short_name
    if member.sort is DeclSort.ALIAS:
        if behind_def or not needs_value(db, member):
            return None
        declared = _escaped(header.partition(" =")[0])
        return name, f"{declared} = $0", header.partition(name)[2]
    start = header.find(name)
    if member.sort is not DeclSort.FUNCTION or start < 0:
        return None
    text = header[start:] if behind_def else header
    lines = _escaped(text).split("\n")
    body = "return $0" if _has_result(header) else "${0:pass}"
    text = "\n".join([lines[0], *(f"{indent}{line}" for line in lines[1:])])
    detail = " ".join(header[start + len(name) :].split())
    return name, f"{text}:\n{indent}    {body}", detail


def _has_result(header: str) -> bool:
    result = header.rpartition("->")
    return bool(result[1]) and ")" not in result[2].strip() and result[2].strip() != "None"


def _escaped(text: str) -> str:
    return re.sub(r"[\\$}]", r"\\\g<0>", text)


# ---------------------------------------------------------------- statements

_IN_FUNCTIONS: Final = (
    ("if …", "if", "if ${1:condition}:\n    ${0:pass}"),
    ("if … else", "if", "if ${1:condition}:\n    ${2:pass}\nelse:\n    ${0:pass}"),
    ("for … in", "for", "for ${1:item} in ${2:items}:\n    ${0:pass}"),
    ("for … in range", "for", "for ${1:i} in range(${2:count}):\n    ${0:pass}"),
    ("while …", "while", "while ${1:condition}:\n    ${0:pass}"),
    ("try … except", "try", "try:\n    ${1:pass}\nexcept ${2:e}:\n    ${0:pass}"),
    ("with … as", "with", "with ${1:manager} as ${2:value}:\n    ${0:pass}"),
)
_AT_FILE_SCOPE: Final = (
    ("main", "def", "def main():\n    ${0:pass}"),
    ("def …", "def", "def ${1:name}(${2}):\n    ${0:pass}"),
    (
        "struct …",
        "struct",
        "@fieldwise_init\nstruct ${1:Name}(Copyable, Movable):\n    var ${2:field}: ${3:Int}$0",
    ),
    ("trait …", "trait", "trait ${1:Name}:\n    def ${2:method}(self):\n        ...$0"),
)


def statements(place: Place, around: Item | None) -> Iterator[Completion]:
    """Whole statements, where one begins."""
    if place.line.strip() or statement_start(place.text, _line_start(place)) < _line_start(place):
        return
    is_in_function = around is not None and around.sort is DeclSort.FUNCTION
    if bool(place.line) is not is_in_function:
        return
    for name, word, text in _IN_FUNCTIONS if is_in_function else _AT_FILE_SCOPE:
        if name == "main" and re.search(r"^def\s+main\b", place.text, re.MULTILINE):
            continue
        snippet = text.replace("\n", f"\n{place.line}").replace("${2}", "$2")
        yield _form(name, f"{word} statement" if is_in_function else "declaration", snippet, 46)


def _line_start(place: Place) -> int:
    return place.start - len(place.line)


# ---------------------------------------------------------------- behind an expression


def postfixes(place: Place, members: set[str], *, is_truth: bool) -> Iterator[Completion]:
    """What an expression with these members can be made into, typed behind it with a dot."""
    first = statement_start(place.text, _line_start(place))
    before = place.text[first : place.start]
    receiver = receiver_before(before)
    value = receiver[:-1]
    if not value.strip() or value != value.strip():
        return
    begin = place.start - len(receiver)
    removed = (Edit(Span(begin, place.start), ""),)
    indent = before[: len(before) - len(before.lstrip())]
    has_truth = is_truth or "__bool__" in members
    made: list[tuple[str, str]] = []
    if has_truth:
        made.append(("not", f"not {_escaped(value)}$0"))
    if "__len__" in members:
        made.append(("len", f"len({_escaped(value)})$0"))
    if before.strip() == receiver:
        # The expression is all of the statement.
        body = f"\n{indent}    ${{0:pass}}"
        text = _escaped(value)
        made += [
            ("var", f"var ${{1:value}} = {text}$0"),
            ("return", f"return {text}$0"),
            ("try", f"try:\n{indent}    {text}\n{indent}except ${{1:e}}:{body}"),
        ]
        if "write_to" in members or is_truth:
            made.append(("print", f"print({text})$0"))
        if has_truth:
            made += [("if", f"if {text}:{body}"), ("while", f"while {text}:{body}")]
        if "__iter__" in members:
            made.append(("for", f"for ${{1:item}} in {text}:{body}"))
    for name, snippet in made:
        plain = _STOP.sub(lambda found: found.group(2) or "", snippet)
        shown = plain.partition("\n")[0]
        yield Completion(
            name,
            CompletionKind.FORM,
            f" {shown}",
            rank=70,
            snippet=snippet,
            edits=removed,
            plain=plain,
        )
