"""Declarations and types as a person reads them: their headers, their documentation."""

from __future__ import annotations

import re
from inspect import cleandoc
from typing import Final

from analysis.symbols import LocalSymbol, ParameterSymbol, Symbol, name_of
from compiler_core.incremental import Database, Failure
from compiler_core.meta.declarations import DeclId, DeclSort
from compiler_core.meta.functions import Convention, Passing, Variadic
from compiler_core.meta.node import Node
from compiler_core.meta.types import NEVER, NONE
from compiler_core.sema.declarations import line_of, parameters_of
from compiler_core.sema.docstrings import docstring_text, module_docstring
from compiler_core.sema.items import item_of, owner_of
from compiler_core.sema.modules import ModuleId, module_of_key
from compiler_core.sema.primitives import PRINTER
from compiler_core.sema.signatures import Signature, signature_of
from compiler_core.syntax import kinds as k
from compiler_core.syntax import nodes as syntax
from compiler_core.syntax.tokens import Token

_LONGEST_LINE: Final = 88
_SECTION: Final = re.compile(
    r"^(Args|Arguments|Parameters|Returns|Raises|Constraints|Notes?|Examples?|Safety|Yields|"
    r"See Also|Complexity|Fields|Warning):\s*(.*)$"
)
_ENTRY: Final = re.compile(r"^(\s*)(`?\*{0,2}[A-Za-z_]\w*`?)(?:\s*\([^)]*\))?:\s+(.*)$")
_FENCE: Final = re.compile(r"^\s*(```|~~~)")


# What the library calls this type, too.
_STATIC_STRING: Final = "StringSpan[StaticConstantOrigin]"


def shown(node: Node | None) -> str:
    """A type or a compile-time value."""
    return "" if node is None else PRINTER.show(node).replace(_STATIC_STRING, "StaticString")


def header_of(db: Database, decl: DeclId) -> str:
    """The header of a declaration as it is written, on one line if it fits."""
    item = item_of(db, decl)
    if item is None:
        signature = db.try_get(signature_of, decl)
        if signature is None or isinstance(signature, Failure):
            return decl.short_name
        return signature_text(signature, decl.short_name)
    place = line_of(item)
    if place is None or place[0].code is None:
        return decl.short_name
    code = place[0].code
    if isinstance(code, syntax.ErrorNode):
        return joined_tokens(list(code.tokens()))
    if item.statement is not None:
        return joined_tokens(list(item.statement.tokens()))
    return header_text(code)


def header_text(code: syntax.Node) -> str:
    """What stands before the colon of a header."""
    tokens: list[Token] = []
    for child in code.children:
        if isinstance(child, Token):
            if child.kind == k.COLON:
                break
            tokens.append(child)
        else:
            tokens += child.tokens()
    return _wrapped(code, joined_tokens(tokens))


def joined_tokens(tokens: list[Token]) -> str:
    """Tokens on one line, with single blanks where the source has any, comments left out."""
    parts: list[str] = []
    for token in tokens:
        if token.kind == k.NEWLINE:
            continue
        blank = bool(token.trivia) and bool(parts)
        opens = bool(parts) and parts[-1] in "([" and "\n" in token.trivia
        closes = token.text in (")", "]") and "\n" in token.trivia
        if closes and parts and parts[-1] == ",":
            parts.pop()
        if blank and not opens and not closes:
            parts.append(" ")
        parts.append(token.text)
    return "".join(parts)


def _wrapped(code: syntax.Node, text: str) -> str:
    """A long header with one argument a line, or what a type conforms to on own lines."""
    inner = code.first(syntax.ArgumentList) or code.first(syntax.BaseList)
    if len(text) <= _LONGEST_LINE or inner is None or not inner.items:
        return text
    before: list[Token] = []
    after: list[Token] = []
    seen = False
    for child in code.children:
        if child is inner:
            seen = True
            continue
        if isinstance(child, Token):
            if child.kind == k.COLON:
                break
            (after if seen else before).append(child)
        else:
            (after if seen else before).extend(child.tokens())
    items = [f"{joined_tokens(list(item.tokens()))}," for item in inner.items]
    lines = [f"    {each}" for each in items] if _is_of_function(code) else _filled(items)
    tail = joined_tokens(after)
    return "\n".join([f"{joined_tokens(before)}(", *lines, f"){' ' if tail else ''}{tail}"])


def _is_of_function(code: syntax.Node) -> bool:
    return code.first(syntax.ArgumentList) is not None


def _filled(items: list[str]) -> list[str]:
    """Short pieces on as few lines as they need."""
    lines: list[str] = []
    for each in items:
        if lines and len(lines[-1]) + len(each) < _LONGEST_LINE:
            lines[-1] += f" {each}"
        else:
            lines.append(f"    {each}")
    return lines


def signature_text(signature: Signature, name: str) -> str:
    """The header of a function that nobody wrote."""
    parameters = ", ".join(
        f"{info.name}: {shown(info.node.type)}" for info in signature.parameters.infos
    )
    parts: list[str] = []
    keywords = False
    if signature.is_method and signature.out is not None:
        parts.append("out self")
    for info in signature.written:
        if info.passing is Passing.KEYWORD and not keywords:
            parts.append("*")
            keywords = True
        parts.append(argument_text(info.name, info.type, info.convention, info.variadic))
    inner = ", ".join(parts)
    if len(inner) > _LONGEST_LINE - 20:
        inner = "".join(f"\n    {part}," for part in parts) + "\n"
    text = f"def {name}{f'[{parameters}]' if parameters else ''}({inner})"
    if signature.raised is not NEVER:
        text += " raises"
    if signature.result is not NONE and signature.out is None:
        text += f" -> {shown(signature.result)}"
    return text


def argument_text(name: str, type_: Node, convention: Convention, variadic: Variadic) -> str:
    """An argument as a header has it."""
    word = "" if convention is Convention.IMM else f"{convention.value} "
    star = {Variadic.NO: "", Variadic.KEYWORDS: "**"}.get(variadic, "*")
    return f"{word}{star}{name}: {shown(type_)}"


# ---------------------------------------------------------------- documentation


def documentation(db: Database, symbol: Symbol) -> str:
    """What documents a symbol, as it is written; empty if nothing does."""
    match symbol:
        case DeclId():
            return _of_declaration(db, symbol)
        case ModuleId():
            doc = module_docstring(db, symbol)
            return "" if doc is None else cleandoc(doc.text)
        case ParameterSymbol(owner=owner, name=name):
            return described_in(_of_declaration(db, owner), "Parameters", name)
        case LocalSymbol(owner=owner, name=name):
            return described_in(_of_declaration(db, owner), "Args", name)


def _of_declaration(db: Database, decl: DeclId) -> str:
    return cleandoc(docstring_text(db, decl))


def described_in(text: str, section: str, name: str) -> str:
    """What the documentation of a function says of one argument or parameter."""
    inside = False
    found: list[str] = []
    indent = 0
    for line in text.split("\n"):
        heading = _SECTION.match(line)
        if heading is not None:
            inside = heading.group(1).startswith(section[:3])
            continue
        entry = _ENTRY.match(line) if inside else None
        if entry is not None and (not found or len(entry.group(1)) <= indent):
            if found:
                break
            if entry.group(2).strip("`*") == name:
                indent = len(entry.group(1))
                found.append(entry.group(3))
        elif found:
            if not line.strip() or not inside:
                break
            found.append(line.strip())
    return " ".join(found)


def markdown(text: str) -> str:
    """Documentation as Markdown: sections with a heading, their entries as a list."""
    out: list[str] = []
    in_code = False
    in_entries = False
    for line in text.split("\n"):
        if _FENCE.match(line):
            in_code = not in_code
            out.append(line if not in_entries else line.strip())
            continue
        if in_code:
            out.append(line)
            continue
        heading = _SECTION.match(line)
        if heading is not None:
            in_entries = heading.group(1) in ("Args", "Arguments", "Parameters", "Fields")
            if out and out[-1]:
                out.append("")
            rest = heading.group(2)
            out.append(f"**{heading.group(1)}:**{f' {rest}' if rest else ''}")
            out.append("")
            continue
        entry = _ENTRY.match(line) if in_entries else None
        if entry is not None:
            out.append(f"- `{entry.group(2).strip('`')}`: {entry.group(3)}")
        elif in_entries and line.strip():
            out.append(f"  {line.strip()}")
        else:
            out.append(line.strip() if in_entries else _outdented(line, out))
    return "\n".join(out).strip()


def _outdented(line: str, before: list[str]) -> str:
    """A line below a heading, without the indentation that would make it code."""
    if line.startswith("    ") and not any(each.startswith(("- ", "* ")) for each in before[-1:]):
        return line[4:]
    return line


# ---------------------------------------------------------------- symbols


def container_of(db: Database, symbol: Symbol) -> str:
    """The module, and the type, in which a symbol is declared."""
    if not isinstance(symbol, DeclId):
        return ""
    module = module_of_key(db, symbol.module)
    name = symbol.module if module is None else module.name
    outer = symbol.name.rpartition(".")[0]
    return f"{name}.{outer}" if outer else name


def kind_word(db: Database, symbol: Symbol) -> str:
    """What a symbol is, in a word."""
    match symbol:
        case ModuleId():
            return "package" if symbol.is_package else "module"
        case ParameterSymbol():
            return "parameter"
        case LocalSymbol():
            return "variable"
        case DeclId(sort=DeclSort.FUNCTION):
            return "method" if owner_of(db, symbol) is not None else "function"
        case DeclId(sort=sort):
            return sort.value


def title_of(db: Database, symbol: Symbol) -> str:
    """What a symbol is, as its declaration says it."""
    match symbol:
        case DeclId():
            return header_of(db, symbol)
        case ModuleId(name=name):
            return f"{kind_word(db, symbol)} {name}"
        case ParameterSymbol(owner=owner, name=name):
            for info in parameters_of(db, owner).infos:
                if info.name == name:
                    return f"{name}: {shown(info.node.type)}"
            return name
        case _:
            return name_of(symbol)
