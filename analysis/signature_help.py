"""What a call that is being typed may be given."""

from __future__ import annotations

from dataclasses import dataclass

from analysis.completion import called_functions, is_receiver, open_call
from analysis.descriptions import (
    argument_text,
    described_in,
    documentation,
    joined_tokens,
    shown,
)
from analysis.speculation import Place, Probed, probed
from compiler_core.incremental import Database
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.types import NEVER, NONE
from compiler_core.sema.bodies.probe import OpenCall
from compiler_core.sema.declarations import line_of
from compiler_core.sema.files import syntax_tree
from compiler_core.sema.items import item_of
from compiler_core.sema.modules import module_at
from compiler_core.sema.signatures import Signature, signature_of
from compiler_core.syntax import nodes as syntax


@dataclass(frozen=True, slots=True)
class ParameterHelp:
    """An argument: where it stands in the label, and what is said of it."""

    name: str
    start: int
    end: int
    documentation: str
    is_variadic: bool = False


@dataclass(frozen=True, slots=True)
class SignatureHelp:
    """One function that may be meant."""

    label: str
    documentation: str
    parameters: tuple[ParameterHelp, ...]
    # Which of them is being typed.
    active: int | None


@dataclass(frozen=True, slots=True)
class CallHelp:
    """The functions that may be meant, and the one that fits best."""

    signatures: tuple[SignatureHelp, ...]
    active: int


def signature_help(db: Database, path: str, offset: int) -> CallHelp | None:
    """What the call around an offset may be given."""
    text = syntax_tree(db, path).text
    offset = max(0, min(offset, len(text)))
    start = end = offset
    while start > 0 and (text[start - 1] == "_" or text[start - 1].isalnum()):
        start -= 1
    while end < len(text) and (text[end] == "_" or text[end].isalnum()):
        end += 1
    found = probed(db, Place(path, module_at(db, path), start, offset, end, text))
    call = None if found is None else open_call(found)
    if found is None or call is None:
        return None
    position, keyword, count, names = _given(found, call)
    made: list[SignatureHelp] = []
    fitting: int | None = None
    for decl in called_functions(call):
        if isinstance(call.node, syntax.Subscript):
            each = _of_parameters(db, decl, position, keyword)
        else:
            each = _of_arguments(db, decl, position, keyword)
        if each is None:
            continue
        known = {parameter.name for parameter in each.parameters}
        fits = each.active is not None or (count == 0 and not each.parameters)
        if fitting is None and fits and names <= known:
            fitting = len(made)
        made.append(each)
    return CallHelp(tuple(made), fitting or 0) if made else None


def _given(found: Probed, call: OpenCall) -> tuple[int, str | None, int, set[str]]:
    """The position and name of the argument at the mark, how many there are, and their names."""
    brackets = call.node.arguments if isinstance(call.node, syntax.Call) else call.node.subscripts
    shift = call.inside.start - brackets.start
    at = found.offset - found.start - shift
    position = 0
    keyword: str | None = None
    names: set[str] = set()
    for child in brackets.children[1:]:
        if child.start > at:
            break
        if not isinstance(child, syntax.Node):
            if child.text == ",":
                position += 1
                keyword = None
        elif isinstance(child, syntax.KeywordArgument):
            keyword = child.name_token.identifier
    items = brackets.items
    for each in items:
        if isinstance(each, syntax.KeywordArgument):
            names.add(each.name_token.identifier)
    return position, keyword, len(items), names


def _of_arguments(
    db: Database, decl: DeclId, position: int, keyword: str | None
) -> SignatureHelp | None:
    signature = signature_of(db, decl)
    if signature is None:
        return None
    written = _written_arguments(db, decl)
    text = documentation(db, decl)
    label = f"{_name(decl)}("
    parameters: list[ParameterHelp] = []
    first = True
    for name, shown_text, is_marker in written or _made_arguments(signature):
        if not is_marker and is_receiver(signature, name):
            continue
        if not is_marker and signature.out is not None and name == signature.out.name:
            continue
        if not first:
            label += ", "
        first = False
        if not is_marker:
            variadic = shown_text.startswith("*") or " *" in shown_text.partition(":")[0]
            said = described_in(text, "Args", name)
            end = len(label) + len(shown_text)
            parameters.append(ParameterHelp(name, len(label), end, said, variadic))
        label += shown_text
    label += ")"
    if signature.raised is not NEVER:
        label += " raises"
    if signature.result is not NONE and signature.out is None:
        label += f" -> {shown(signature.result)}"
    active = _active(parameters, position, keyword, _keyword_only(written))
    return SignatureHelp(label, text, tuple(parameters), active)


def _name(decl: DeclId) -> str:
    if decl.short_name == "__init__":
        return decl.name.rpartition(".")[0].rpartition(".")[2]
    return decl.short_name


def _written_arguments(db: Database, decl: DeclId) -> list[tuple[str, str, bool]]:
    """The arguments as the header has them: name, text, and whether it is a mark like `*`."""
    item = item_of(db, decl)
    place = None if item is None else line_of(item)
    code = None if place is None else place[0].code
    if not isinstance(code, syntax.FunctionHeader) or code.arguments is None:
        return []
    found: list[tuple[str, str, bool]] = []
    for each in code.arguments.items:
        text = joined_tokens(list(each.tokens()))
        if isinstance(each, syntax.Argument):
            token = each.name_token
            found.append((token.identifier if token is not None else "", text, False))
        else:
            found.append(("", text, True))
    return found


def _made_arguments(signature: Signature) -> list[tuple[str, str, bool]]:
    return [
        (info.name, argument_text(info.name, info.type, info.convention, info.variadic), False)
        for info in signature.written
    ]


def _keyword_only(written: list[tuple[str, str, bool]]) -> set[str]:
    """The arguments behind a `*`."""
    found: set[str] = set()
    seen = False
    for name, text, is_marker in written:
        if is_marker and text == "*":
            seen = True
        elif seen and not is_marker:
            found.add(name)
    return found


def _active(
    parameters: list[ParameterHelp], position: int, keyword: str | None, keyword_only: set[str]
) -> int | None:
    if keyword is not None:
        return next((i for i, each in enumerate(parameters) if each.name == keyword), None)
    for index, each in enumerate(parameters):
        if each.name in keyword_only:
            break
        if each.is_variadic and position >= index:
            return index
        if index == position:
            return index
    return None


def _of_parameters(
    db: Database, decl: DeclId, position: int, keyword: str | None
) -> SignatureHelp | None:
    item = item_of(db, decl)
    place = None if item is None else line_of(item)
    code = None if place is None else place[0].code
    holder = item.statement if item is not None and item.statement is not None else code
    written = holder.first(syntax.ParameterList) if holder is not None else None
    if written is None:
        return None
    text = documentation(db, decl)
    label = f"{_name(decl)}["
    parameters: list[ParameterHelp] = []
    for index, each in enumerate(written.items):
        if index:
            label += ", "
        shown_text = joined_tokens(list(each.tokens()))
        token = each.name_token if isinstance(each, syntax.Parameter) else None
        if token is not None:
            said = described_in(text, "Parameters", token.identifier)
            end = len(label) + len(shown_text)
            variadic = shown_text.startswith("*")
            parameters.append(ParameterHelp(token.identifier, len(label), end, said, variadic))
        label += shown_text
    active = _active(parameters, position, keyword, set())
    kind = "" if decl.sort is DeclSort.FUNCTION else text
    return SignatureHelp(label + "]", kind or text, tuple(parameters), active)
