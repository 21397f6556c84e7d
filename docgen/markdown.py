"""The documentation as Markdown: a file for each module and package."""

from __future__ import annotations

from collections.abc import Iterable

from docgen.index import page_of_module, relative
from docgen.model import (
    Alias,
    Argument,
    Field,
    Function,
    FunctionGroup,
    Module,
    Package,
    Parameter,
    Text,
    Type,
)


def markdown(root: Package | Module) -> dict[str, str]:
    """Return the files by their paths."""
    pages: dict[str, str] = {}
    if isinstance(root, Module):
        return {"index.md": _module(root)}
    for package in root.all_packages():
        pages[_page(root, package.full_name)] = _package(root, package)
        for module in package.modules:
            if module.name != "__init__":
                pages[_page(root, module.full_name)] = _module(module)
    return pages


def _page(root: Package, name: str) -> str:
    page = page_of_module(root.full_name, name)
    return page.removesuffix(".html") + ".md"


def _package(root: Package, package: Package) -> str:
    page = _page(root, package.full_name)
    parts = [f"# package {package.full_name}", *_text(package.text)]
    inner = [(p.name, p.full_name, p.text.summary) for p in package.packages]
    inner += [(m.name, m.full_name, m.text.summary) for m in package.modules if m.name[:2] != "__"]
    if inner:
        parts.append("## Modules")
        parts.append(
            "\n".join(
                f"- [`{name}`]({relative(_page(root, full), page)})"
                f"{f': {summary}' if summary else ''}"
                for name, full, summary in inner
            )
        )
    own = next((each for each in package.modules if each.name == "__init__"), None)
    if own is not None:
        parts += _contents(own)
    return "\n\n".join(parts) + "\n"


def _module(module: Module) -> str:
    parts = [f"# module {module.full_name}", *_text(module.text), *_contents(module)]
    return "\n\n".join(parts) + "\n"


def _contents(module: Module) -> list[str]:
    parts: list[str] = []
    if module.aliases:
        parts.append("## Compile-time values")
        for alias in module.aliases:
            parts += _alias(alias, 3)
    if module.functions:
        parts.append("## Functions")
        for group in module.functions:
            parts += _group(group, 3)
    for each in module.types:
        parts += _type(each)
    return parts


def _type(each: Type) -> list[str]:
    parts = [f"## {each.kind} `{each.name}`", _code(each.signature)]
    parts += _deprecated(each.deprecated)
    parts += _text(each.text)
    parts += _entries("Parameters", each.parameters)
    if each.constraints:
        parts.append(f"**Constraints:** {each.constraints.strip()}")
    if each.parents:
        shown = [
            f"`{p.name}`" + (f" where `{p.condition}`" if p.condition is not None else "")
            for p in each.parents
        ]
        parts.append(f"**Traits:** {', '.join(shown)}")
    for alias in each.aliases:
        parts += _alias(alias, 3)
    for item in each.fields:
        parts += _field(item)
    for group in each.functions:
        parts += _group(group, 3)
    for provided in each.provided:
        names = ", ".join(f"`{group.name}`" for group in provided.functions)
        parts.append(f"**From `{provided.trait}`:** {names}")
    return parts


def _alias(alias: Alias, level: int) -> list[str]:
    value = f" = {alias.value}" if alias.value else ""
    return [
        f"{'#' * level} `{alias.name}`",
        _code(alias.signature + value),
        *_deprecated(alias.deprecated),
        *_text(alias.text),
        *_entries("Parameters", alias.parameters),
    ]


def _field(item: Field) -> list[str]:
    return [f"### `{item.name}`", _code(f"var {item.name}: {item.type}"), *_text(item.text)]


def _group(group: FunctionGroup, level: int) -> list[str]:
    parts = [f"{'#' * level} `{group.name}`"]
    for each in group.overloads:
        parts += _function(each)
    return parts


def _function(each: Function) -> list[str]:
    parts = [_code(each.signature), *_deprecated(each.deprecated), *_text(each.text)]
    parts += _entries("Parameters", each.parameters)
    parts += _entries("Arguments", each.arguments)
    if each.returns is not None and each.returns.doc:
        parts.append(f"**Returns:** {each.returns.doc.strip()}")
    if each.raises:
        parts.append(f"**Raises:** {each.raises_doc.strip()}" if each.raises_doc else "**Raises.**")
    if each.constraints:
        parts.append(f"**Constraints:** {each.constraints.strip()}")
    return parts


def _entries(title: str, items: Iterable[Parameter | Argument]) -> list[str]:
    shown = []
    for item in items:
        if item.description:
            said = item.description.replace("\n", "\n  ")
            shown.append(f"- `{item.name}` (`{item.type}`): {said}")
    return [f"**{title}:**", "\n".join(shown)] if shown else []


def _text(text: Text) -> list[str]:
    return [part for part in (text.summary, text.description.strip("\n")) if part]


def _deprecated(text: str) -> list[str]:
    return [f"**Deprecated:** {text}"] if text else []


def _code(text: str) -> str:
    return f"```mojo\n{text}\n```"
