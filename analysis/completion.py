"""What could stand at the cursor."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import PurePath
from typing import Final

from analysis.completion_forms import overrides, postfixes, statements
from analysis.completion_items import Completion, CompletionKind, Completions
from analysis.descriptions import header_of, shown
from analysis.imports import import_edit, workspace_names
from analysis.matching import score
from analysis.members import Member, members_of_type, names_of_module, prelude_names
from analysis.speculation import Place, Probed, place_at, probed, statement_start
from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import Passing
from compiler_core.meta.generators import Generator
from compiler_core.meta.node import TYPE, Node
from compiler_core.meta.types import BOOL, DeclRef, MetaType, Trait
from compiler_core.sema.bodies.conversions import default_type
from compiler_core.sema.bodies.members import candidates_of, receiver_type
from compiler_core.sema.bodies.probe import OpenCall, Probe
from compiler_core.sema.bodies.scopes import (
    Binding,
    CapturedName,
    ComptimeName,
    ImportedName,
    NestedFunctions,
)
from compiler_core.sema.bodies.terms import MetaTerm, ModuleTerm, OverloadTerm, Term
from compiler_core.sema.declarations import parameters_of
from compiler_core.sema.environment import Problems
from compiler_core.sema.evaluation import Evaluator
from compiler_core.sema.files import directory_entries
from compiler_core.sema.functions import deprecation
from compiler_core.sema.items import item_of, owner_of
from compiler_core.sema.library_names import Importable, library_names
from compiler_core.sema.modules import (
    EXTENSIONS,
    ModuleId,
    find_module,
    root_of,
    search_path,
    submodules,
)
from compiler_core.sema.scopes import Target
from compiler_core.sema.signatures import Signature, has_decorator, is_hidden, signature_of
from compiler_core.sema.typed import Local
from compiler_core.source import Span
from compiler_core.source.archives import SUFFIXES
from compiler_core.syntax import blocks
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.expectation import expected_words

_MOST: Final = 600
_OUTDATED: Final = frozenset(
    "alias let fn borrowed inout owned read async await yield del global nonlocal class "
    "capturing escaping unified register_passable".split()
)
_DECORATORS: Final = (
    "fieldwise_init",
    "staticmethod",
    "always_inline",
    "implicit",
    "no_inline",
    "deprecated",
    "explicit_destroy",
    "export",
)


def completions(
    db: Database, path: str, offset: int, files: Iterable[str], *, auto_import: bool = True
) -> Completions | None:
    """What could stand at an offset; None inside of texts and comments."""
    place = place_at(db, path, offset)
    if place is None:
        return None
    span = Span(place.start, place.end)
    imported = _in_import(db, place)
    if imported is not None:
        return Completions(span, _chosen(place, imported)[0])
    if re.search(r"^\s*@$", place.line):
        offered = [Completion(name, CompletionKind.DECORATOR) for name in _DECORATORS]
        return Completions(span, _chosen(place, offered)[0])
    stubs = list(overrides(db, place))
    if place.line.strip() == "def":
        return Completions(span, _chosen(place, stubs, special=True)[0])
    if _declares(place):
        return Completions(span, ())
    found = probed(db, place)
    if found is None:
        return Completions(span, ())
    is_call = place.text[place.end : place.end + 1] in ("(", "[")
    if place.line.rstrip().endswith(".") or found.probe.receiver is not None:
        offered = [*_members(db, found, place), *_postfixes(db, found, place)]
    else:
        offered = [
            *stubs,
            *statements(place, found.item),
            *_of_call(db, found),
            *_names(db, found, place),
            *_keywords(place),
        ]
        if auto_import and len(place.prefix) >= 2:
            offered += _importable(db, place, {each.name for each in offered}, files)
    if is_call:
        offered = [_without_snippet(each) for each in offered]
    items, is_incomplete = _chosen(place, offered)
    return Completions(span, items, is_incomplete)


def _without_snippet(item: Completion) -> Completion:
    if not item.snippet or item.kind in (CompletionKind.ARGUMENT, CompletionKind.FORM):
        return item
    return replace(item, snippet="")


def _chosen(
    place: Place, offered: Iterable[Completion], *, special: bool = False
) -> tuple[tuple[Completion, ...], bool]:
    """Those that the typed letters are in, the best first, each name once.

    What the language itself calls is offered only if it is asked for.
    """
    prefix = place.prefix
    found: dict[tuple[str, str], tuple[tuple[float, int, str], Completion]] = {}
    for each in offered:
        matched = score(prefix, each.name)
        if matched is None:
            continue
        if each.name.startswith("__") and not prefix.startswith("_") and not special:
            continue
        rank = each.rank + 40 * (each.name.startswith("_") and not special)
        key = (each.name, each.source if each.edits else "")
        order = (rank - matched if prefix else rank, rank, each.name)
        found.setdefault(key, (order, each))
    ordered = sorted(found.values(), key=lambda pair: pair[0])
    return tuple(each for _, each in ordered[:_MOST]), len(ordered) > _MOST


def _declares(place: Place) -> bool:
    """Whether what is typed is a new name, for which nothing can be offered."""
    return bool(re.search(r"\b(def|struct|trait|var|ref|comptime|as)\s+$", place.line)) and not (
        re.search(r"\b(ref|comptime)\s+$", place.line)
        and place.prefix in "if for while assert"
        and bool(place.prefix)
    )


# ---------------------------------------------------------------- imports


def _in_import(db: Database, place: Place) -> list[Completion] | None:
    """What an import statement could name; None outside of imports."""
    text = _logical_line(place)
    whole = re.match(r"\s*from\s+(\.*)([\w.]*)\s+import\s+\(?[^#]*$", text)
    if whole is not None and not text.rstrip().endswith((" as", "*")):
        source = find_module(db, place.path, len(whole.group(1)), whole.group(2))
        return [] if source is None else list(_of_module(db, source, place, bare=True))
    begun = re.match(r"\s*(?:from|import)\s+(?:[\w.]+(?:\s+as\s+\w+)?\s*,\s*)*(\.*)([\w.]*)$", text)
    if begun is None or re.match(r"\s*from\s+[\w.]+\s+\w*$", text):
        return None
    dots, dotted = begun.groups()
    package = dotted.rpartition(".")[0]
    if not dots and not package:
        return list(_top_modules(db, place))
    source = find_module(db, place.path, len(dots), package)
    if source is None:
        return []
    return [
        Completion(name, CompletionKind.MODULE, source=source.name)
        for name in submodules(db, source)
    ]


def _logical_line(place: Place) -> str:
    """The text before the word from where its statement begins: an import may go over lines."""
    before = place.text[: place.start]
    opened = before.rfind("(")
    if opened > before.rfind(")"):
        line = before[before.rfind("\n", 0, opened) + 1 :]
        if re.match(r"\s*from\s", line):
            return line.replace("\n", " ")
    return place.line


def _top_modules(db: Database, place: Place) -> Iterator[Completion]:
    seen: set[str] = set()
    own = (str(PurePath(place.path).parent), root_of(db, place.path))
    for directory in dict.fromkeys((*own, *search_path(db))):
        for entry in sorted(directory_entries(db, directory)):
            name = PurePath(entry)
            is_module = name.suffix in ("", *EXTENSIONS, *SUFFIXES)
            module = name.stem if is_module else ""
            if not module.isidentifier() or module in seen or entry == PurePath(place.path).name:
                continue
            found = find_module(db, place.path, 0, module)
            if found is not None and module != "__init__":
                seen.add(module)
                yield Completion(module, CompletionKind.MODULE, decl=found)


def _of_module(
    db: Database, module: ModuleId, place: Place, rank: int = 10, *, bare: bool = False
) -> Iterator[Completion]:
    for name, target in names_of_module(db, module):
        if _fits(place, name):
            yield _target(db, name, target, rank, bare=bare)


def _fits(place: Place, name: str) -> bool:
    """Whether a name can be what is typed; to describe one that cannot would be in vain."""
    prefix = place.prefix
    if name.startswith("__") and not prefix.startswith("_"):
        return False
    return score(prefix, name) is not None


# ---------------------------------------------------------------- members


def _members(db: Database, found: Probed, place: Place) -> Iterator[Completion]:
    probe = found.probe
    if probe.module is not None:
        yield from _of_module(db, probe.module, place)
        return
    term = probe.receiver
    if term is None:
        return
    if isinstance(term, ModuleTerm):
        yield from _of_module(db, term.module, place)
        return
    subject = _subject(probe, term)
    if subject is None:
        return
    type_, static = subject
    for member in members_of_type(db, type_, probe.facts, static=static):
        if _fits(place, member.name):
            yield _member(db, member)


def _postfixes(db: Database, found: Probed, place: Place) -> Iterator[Completion]:
    """What can be made of the expression before the dot."""
    term = found.probe.receiver
    subject = None if term is None else _subject(found.probe, term)
    if subject is not None and not subject[1]:
        type_, _ = subject
        members = members_of_type(db, type_, found.probe.facts, static=False)
        names = {each.name for each in members}
        yield from postfixes(place, names, is_truth=type_ is BOOL)


def _subject(probe: Probe, term: Term) -> tuple[Node, bool] | None:
    """The type whose members stand behind the dot, and whether the type itself is before it."""
    if isinstance(term, MetaTerm):
        node = term.node
        is_type = (
            node.type is TYPE
            or isinstance(node.type, MetaType)
            or isinstance(node, Trait)
            or (isinstance(node, Generator) and node.body.type is TYPE)
            or (isinstance(node, DeclRef) and node.decl.sort in (DeclSort.STRUCT, DeclSort.ENUM))
        )
        return (node, True) if is_type else (receiver_type(node.type), False)
    if isinstance(term, OverloadTerm) or probe.checker is None:
        return None
    return probe.checker.simplify(default_type(probe.checker, term)), False


def _member(db: Database, member: Member) -> Completion:
    rank = 20 if member.inherited else 10
    if member.decl is None:
        return Completion(
            member.name, CompletionKind.PARAMETER, f": {shown(member.type)}", rank=rank
        )
    if member.type is not None:
        detail = f": {shown(member.type)}"
        return Completion(
            member.name, CompletionKind.FIELD, detail, decl=member.decl, rank=rank - 5
        )
    return _declared(db, member.name, member.decl, rank, member.others)


# ---------------------------------------------------------------- declarations


def _target(
    db: Database, name: str, target: Target, rank: int, *, bare: bool = False
) -> Completion:
    if target.module is not None:
        return Completion(name, CompletionKind.MODULE, decl=target.module, rank=rank)
    made = _declared(db, name, target.declarations[0], rank, len(target.declarations) - 1)
    return _without_snippet(made) if bare else made


_KINDS: Final = {
    DeclSort.STRUCT: CompletionKind.STRUCT,
    DeclSort.EXTENSION: CompletionKind.STRUCT,
    DeclSort.TRAIT: CompletionKind.TRAIT,
    DeclSort.ENUM: CompletionKind.ENUM,
    DeclSort.CASE: CompletionKind.CASE,
    DeclSort.FIELD: CompletionKind.FIELD,
    DeclSort.ALIAS: CompletionKind.CONSTANT,
}


def _declared(db: Database, name: str, decl: DeclId, rank: int, others: int = 0) -> Completion:
    if decl.sort is not DeclSort.FUNCTION:
        detail = "" if decl.sort in (DeclSort.STRUCT, DeclSort.TRAIT) else _tail(db, decl)
        return Completion(name, _KINDS[decl.sort], detail, _module(decl), decl, rank)
    is_method = owner_of(db, decl) is not None
    detail = _tail(db, decl)
    if others:
        detail += f" (+{others})"
    kind = CompletionKind.METHOD if is_method else CompletionKind.FUNCTION
    return Completion(
        name,
        kind,
        detail,
        _module(decl),
        decl,
        rank,
        _call_snippet(db, name, decl),
        is_deprecated=deprecation(db, decl) is not None,
    )


def _module(decl: DeclId) -> str:
    return decl.module.rpartition("/")[2].removesuffix(".mojo").removesuffix(".🔥")


def _tail(db: Database, decl: DeclId) -> str:
    """The header of a declaration behind its name, on one line."""
    text = " ".join(header_of(db, decl).split())
    found = re.search(rf"(?<!\w){re.escape(decl.short_name)}(?!\w)", text)
    return text[found.end() :] if found is not None else ""


def _call_snippet(db: Database, name: str, decl: DeclId) -> str:
    """A call with the cursor between the parentheses, or behind them if nothing belongs there."""
    item = item_of(db, decl)
    if item is None or not isinstance(item.element, blocks.Compound):
        return ""
    code = item.element.header.code
    if not isinstance(code, syntax.FunctionHeader):
        return ""
    written = code.arguments.arguments if code.arguments is not None else []
    takes_self = owner_of(db, decl) is not None and not has_decorator(item, "staticmethod")
    return f"{name}($0)" if len(written) > int(takes_self) else f"{name}()$0"


# ---------------------------------------------------------------- names


def _names(db: Database, found: Probed, place: Place) -> Iterator[Completion]:
    probe = found.probe
    for name, binding in (probe.names or {}).items():
        made = _bound(db, name, binding) if name.isidentifier() else None
        if made is not None:
            yield made
    environment = probe.environment
    if environment is not None:
        for name, node in environment.parameters.items():
            if name not in (probe.names or {}) and "." not in name:
                yield Completion(name, CompletionKind.PARAMETER, f": {shown(node.type)}", rank=5)
        for name, argument in environment.arguments.items():
            if name not in (probe.names or {}) and not is_hidden(name):
                detail = f": {shown(argument.type)}"
                yield Completion(name, CompletionKind.VARIABLE, detail, rank=5)
        if environment.self_type is not None:
            yield Completion("Self", CompletionKind.TYPE, shown(environment.self_type), rank=15)
    yield from _of_module(db, place.module, place, 15)
    for name, target in prelude_names(db):
        if not name.startswith("_") and _fits(place, name):
            yield _target(db, name, target, 30)


def _bound(db: Database, name: str, binding: Binding) -> Completion | None:
    match binding:
        case Local(type=type_):
            return Completion(name, CompletionKind.VARIABLE, f": {shown(type_)}", rank=1)
        case CapturedName(place=place):
            return Completion(name, CompletionKind.VARIABLE, f": {shown(place.type)}", rank=1)
        case ComptimeName(node=node):
            kind_ = CompletionKind.TYPE if node.type is TYPE else CompletionKind.CONSTANT
            return Completion(name, kind_, f": {shown(node.type)}", rank=1)
        case NestedFunctions():
            return Completion(name, CompletionKind.FUNCTION, rank=1, snippet=f"{name}($0)")
        case ImportedName(target=target):
            return _target(db, name, target, 2)


def _keywords(place: Place) -> Iterator[Completion]:
    before = _statement_before(place)
    for word in sorted(expected_words(before)):
        if word not in _OUTDATED and not word.startswith("__"):
            yield Completion(word, CompletionKind.KEYWORD, rank=45)


def _statement_before(place: Place) -> str:
    """What stands before the word of its logical line, as far as a few lines up."""
    line_start = place.start - len(place.line)
    return place.text[statement_start(place.text, line_start) : place.start]


# ---------------------------------------------------------------- inside of calls


def _of_call(db: Database, found: Probed) -> Iterator[Completion]:
    """The names of arguments and parameters that may be given here."""
    call = open_call(found)
    parent = found.parent
    if call is None and isinstance(parent, syntax.Subscripts):
        yield from _of_brackets(db, found, parent)
    if call is None or not isinstance(parent, (syntax.Arguments, syntax.Subscripts)):
        return
    given = {
        each.name_token.identifier
        for each in parent.items
        if isinstance(each, syntax.KeywordArgument)
    }
    seen: set[str] = set()
    for decl in called_functions(call):
        if isinstance(call.node, syntax.Subscript):
            yield from _parameters(db, decl, given)
            continue
        signature = signature_of(db, decl)
        for argument in signature.written if signature is not None else ():
            name = argument.name
            is_self = signature is not None and is_receiver(signature, argument.name)
            if argument.passing is Passing.POSITIONAL or is_self or not name:
                continue
            if name not in given | seen:
                seen.add(name)
                yield _keyword_argument(name, argument.type)


def _parameters(db: Database, decl: DeclId, given: set[str]) -> Iterator[Completion]:
    """The names of the parameters of a declaration that are not given."""
    for info in parameters_of(db, decl).infos:
        if info.passing is not Passing.POSITIONAL and info.name not in given:
            yield _keyword_argument(info.name, info.node.type)


def _of_brackets(db: Database, found: Probed, parent: syntax.Subscripts) -> Iterator[Completion]:
    """The names of parameters in the brackets of a type in a header."""
    outer = next(
        (n for n in found.nodes if isinstance(n, syntax.Subscript) and n.subscripts is parent), None
    )
    if outer is None or found.probe.environment is None:
        return
    evaluator = Evaluator(db, found.probe.environment, Problems())
    evaluator.fallback = lambda node, expected: None  # noqa: ARG005
    node = evaluator.value(outer.value)
    inner = node.body if isinstance(node, Generator) else node
    decl = getattr(inner, "decl", None) or getattr(node, "decl", None)
    if isinstance(decl, DeclId):
        given = {
            each.name_token.identifier
            for each in parent.items
            if isinstance(each, syntax.KeywordArgument)
        }
        yield from _parameters(db, decl, given)


def _keyword_argument(name: str, type_: Node) -> Completion:
    label = f"{name}="
    detail = shown(type_)
    return Completion(label, CompletionKind.ARGUMENT, detail, rank=3, snippet=f"{name}=$0")


def is_receiver(signature: Signature, name: str) -> bool:
    """Whether an argument is the value that a method is called on."""
    first = signature.written[0].name if signature.written else ""
    return signature.is_method and signature.out is None and name == first


def open_call(found: Probed) -> OpenCall | None:
    """The innermost call or brackets around the mark."""
    at = found.offset - found.start
    around = [each for each in found.probe.calls if each.inside.start < at < each.inside.end]
    return min(around, key=lambda each: each.inside.end - each.inside.start, default=None)


def called_functions(call: OpenCall) -> list[DeclId]:
    """The functions that a call may mean; for brackets also the type that they are behind."""
    match call.callee:
        case OverloadTerm(candidates=candidates):
            return [each.decl for each in candidates]
        case MetaTerm(node=node):
            inner = node.body if isinstance(node, Generator) else node
            if isinstance(call.node, syntax.Subscript):
                decl = getattr(inner, "decl", None) or getattr(node, "decl", None)
                return [decl] if isinstance(decl, DeclId) else []
            if isinstance(node, DeclRef) and node.decl.sort is DeclSort.FUNCTION:
                return [node.decl]
            return [each.decl for each in candidates_of(call.checker, node, "__init__")]
        case _:
            return []


# ---------------------------------------------------------------- what could be imported


def _importable(
    db: Database, place: Place, known: set[str], files: Iterable[str]
) -> Iterator[Completion]:
    prefix = place.prefix.lower()

    def fits(each: Importable) -> bool:
        return each.name not in known and each.name.lower().startswith(prefix)

    for each in (*workspace_names(db, place.path, files), *library_names(db)):
        if not fits(each):
            continue
        made = _declared(db, each.name, each.decl, 60)
        edit = import_edit(db, place.path, each.module, each.name)
        yield Completion(
            each.name,
            made.kind,
            made.detail,
            each.module,
            each.decl,
            60,
            made.snippet,
            (edit,),
            made.is_deprecated,
        )
