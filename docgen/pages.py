"""The pages of a site, as HTML that needs no script to be read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from compiler_core.source import LineIndex, SourceText, Span
from docgen.index import (
    Index,
    View,
    page_of_module,
    page_of_source,
    page_of_type,
    relative,
)
from docgen.markup import highlighted, html, inline
from docgen.model import (
    Alias,
    Argument,
    Field,
    Function,
    FunctionGroup,
    Module,
    Package,
    Parameter,
    Place,
    Text,
    Type,
)

_NOWHERE = Span(0, 0)


class PageWriter:
    """Writes the pages about one root."""

    def __init__(self, root: Package | Module, index: Index, lines: dict[str, LineIndex]) -> None:
        self.root = root
        self.index = index
        self.lines = lines
        modules = [root] if isinstance(root, Module) else list(root.all_modules())
        self.by_path = {module.place.path: module for module in modules}
        # What a live preview adds to each page.
        self.extra = ""

    # ------------------------------------------------------------ frame

    def _frame(self, page: str, title: str, crumbs: Sequence[tuple[str, str]], body: str) -> str:
        up = "../" * page.count("/")
        trail = "".join(
            f'<li><a href="{escape(relative(url, page))}">{escape(name)}</a></li>'
            if url
            else f"<li>{escape(name)}</li>"
            for name, url in crumbs
        )
        return (
            f'<!doctype html>\n<html lang="en" data-root="{up}">\n<head>\n<meta charset="utf-8">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            f"<title>{escape(title)}</title>\n"
            '<link rel="icon" href="data:,">\n'
            f'<link rel="stylesheet" href="{up}assets/site.css">\n'
            f'<script defer src="{up}assets/search-index.js"></script>\n'
            f'<script defer src="{up}assets/site.js"></script>\n{self.extra}'
            '</head>\n<body>\n<a class="skip" href="#content">Skip to the text</a>\n'
            f'<div class="page">\n<header class="side">\n<p class="title">'
            f'<a href="{escape(relative("index.html", page))}">{escape(self.root.name)}</a></p>\n'
            '<div id="search" class="search" role="search"></div>\n'
            f'<nav aria-label="Modules">{self._tree(page)}</nav>\n</header>\n'
            f'<main id="content">\n<nav class="crumbs" aria-label="Where this is"><ol>{trail}</ol>'
            f"</nav>\n{body}\n</main>\n</div>\n</body>\n</html>\n"
        )

    def _tree(self, page: str) -> str:
        if isinstance(self.root, Module):
            return f"<ul>{self._tree_item(self.root.name, 'index.html', page)}</ul>"
        return f"<ul>{self._tree_of(self.root, page)}</ul>"

    def _tree_of(self, package: Package, page: str) -> str:
        url = page_of_module(self.index.root, package.full_name)
        inner = "".join(
            self._tree_item(module.name, page_of_module(self.index.root, module.full_name), page)
            for module in package.modules
            if module.name != "__init__"
        )
        inner += "".join(self._tree_of(each, page) for each in package.packages)
        return self._tree_item(package.name, url, page, f"<ul>{inner}</ul>" if inner else "")

    def _tree_item(self, name: str, url: str, page: str, inner: str = "") -> str:
        current = ' aria-current="page"' if url == page else ""
        link = f'<a href="{escape(relative(url, page))}"{current}>{escape(name)}</a>'
        return f"<li>{link}{inner}</li>"

    def _crumbs(self, full_name: str) -> list[tuple[str, str]]:
        """The packages around something, the outermost first."""
        found = [(self.root.name, "index.html")]
        inner = full_name.removeprefix(self.index.root).strip(".")
        name = self.index.root
        for part in inner.split(".") if inner else []:
            name = f"{name}.{part}"
            found.append((part, page_of_module(self.index.root, name)))
        return found

    # ------------------------------------------------------------ packages and modules

    def package(self, package: Package) -> tuple[str, str]:
        """Return the page of a package, which is that of its own file, too."""
        page = page_of_module(self.index.root, package.full_name)
        own = next((each for each in package.modules if each.name == "__init__"), None)
        view = View(
            self.index, page, own or Module(package.name, package.text, Place("", _NOWHERE))
        )
        body = [self._title("package", package.full_name, package.text, view)]
        rows = [
            (m.name, page_of_module(self.index.root, m.full_name), m.text.summary)
            for m in package.modules
            if m is not own
        ]
        folders = [
            (p.name, page_of_module(self.index.root, p.full_name), p.text.summary)
            for p in package.packages
        ]
        body.append(self._listed("Packages", folders, view))
        body.append(self._listed("Modules", rows, view))
        if own is not None:
            passed = [
                (name, self.index.url(f"{where}.{target}"), self._summary(f"{where}.{target}"))
                for name, where, target in own.imported
                if self.index.url(f"{where}.{target}")
            ]
            body.append(self._listed("Re-exports", passed, view))
            body.append(self._contents(own, view))
        crumbs = self._crumbs(package.full_name)
        return page, self._frame(page, package.full_name, crumbs, "\n".join(body))

    def module(self, module: Module) -> tuple[str, str]:
        """Return the page of a module."""
        page = page_of_module(self.index.root, module.full_name)
        view = View(self.index, page, module)
        body = self._title("module", module.full_name, module.text, view, module.place)
        body += self._contents(module, view)
        return page, self._frame(page, module.full_name, self._crumbs(module.full_name), body)

    def _contents(self, module: Module, view: View) -> str:
        name = module.full_name
        parts = []
        for title, types in (("Structs", module.structs), ("Traits", module.traits)):
            rows = [
                (each.name, page_of_type(self.index.root, name, each.name), each.text.summary)
                for each in types
            ]
            parts.append(self._listed(title, rows, view))
        if module.aliases:
            parts.append("<h2>Compile-time values</h2>")
            parts += [self._alias(alias, view) for alias in module.aliases]
        if module.functions:
            parts.append("<h2>Functions</h2>")
            parts += [self._group(group, view) for group in module.functions]
        return "\n".join(parts)

    def _summary(self, name: str) -> str:
        entry = self.index.entries.get(name)
        return "" if entry is None else entry.summary

    def _listed(self, title: str, rows: Sequence[tuple[str, str, str]], view: View) -> str:
        if not rows:
            return ""
        items = "".join(
            f'<dt><a href="{escape(relative(url, view.page))}"><code>{escape(name)}</code></a></dt>'
            f"<dd>{inline(summary, view.link)}</dd>"
            for name, url, summary in rows
        )
        return f'<h2>{escape(title)}</h2>\n<dl class="items">{items}</dl>'

    def _title(
        self, kind: str, name: str, text: Text, view: View, place: Place | None = None
    ) -> str:
        short = name.rpartition(".")[2] or name
        source = self._source(place, view) if place is not None else ""
        return (
            f'<h1><span class="kind">{kind}</span> {escape(short)}</h1>\n{source}\n'
            f"{self._text(text, view, level=2)}"
        )

    # ------------------------------------------------------------ types

    def type(self, module: Module, each: Type) -> tuple[str, str]:
        """Return the page of a struct or a trait."""
        page = page_of_type(self.index.root, module.full_name, each.name)
        view = View(self.index, page, module, each)
        body = [self._title(each.kind, each.name, Text(), view, each.place)]
        body.append(self._signature(each.signature, view))
        body.append(self._deprecated(each.deprecated, view))
        body.append(self._text(each.text, view, level=2))
        body.append(self._entries("Parameters", each.parameters, view))
        if each.constraints:
            body.append(f"<h2>Constraints</h2>\n{html(each.constraints, view.link)}")
        if each.parents:
            body.append(f"<h2>Traits</h2>\n<ul>{self._parents(each, view)}</ul>")
        if each.aliases:
            body.append("<h2>Compile-time members</h2>")
            body += [self._alias(alias, view) for alias in each.aliases]
        if each.fields:
            body.append("<h2>Fields</h2>")
            body += [self._field(item, view) for item in each.fields]
        if each.functions:
            body.append("<h2>Methods</h2>")
            body += [self._group(group, view) for group in each.functions]
        for provided in each.provided:
            url = self.index.url(f"{provided.module}.{provided.trait}")
            target = relative(url, page) if url else view.link(provided.trait)
            name = escape(provided.trait)
            shown = f'<a href="{escape(target)}">{name}</a>' if target else name
            body.append(f"<h2>From the trait {shown}</h2>")
            body += [
                self._group(group, view, prefix=f"{provided.trait}.")
                for group in provided.functions
            ]
        crumbs = [*self._crumbs(module.full_name), (each.name, "")]
        title = f"{module.full_name}.{each.name}"
        return page, self._frame(page, title, crumbs, "\n".join(body))

    def _parents(self, each: Type, view: View) -> str:
        shown = []
        for parent in each.parents:
            target = view.link(parent.name)
            name = escape(parent.name)
            link = f'<a href="{escape(target)}">{name}</a>' if target else name
            condition = ""
            if parent.condition is not None:
                condition = f" where <code>{escape(parent.condition)}</code>"
            shown.append(f"<li>{link}{condition}</li>")
        return "".join(shown)

    def _alias(self, alias: Alias, view: View) -> str:
        value = f" = {alias.value}" if alias.value else ""
        inner = self._signature(alias.signature + value, view)
        inner += self._deprecated(alias.deprecated, view) + self._text(alias.text, view)
        inner += self._entries("Parameters", alias.parameters, view, level=4)
        return self._member(alias.name, alias.name, inner, alias.place, view)

    def _field(self, item: Field, view: View) -> str:
        inner = self._signature(f"var {item.name}: {item.type}", view)
        return self._member(
            item.name, item.name, inner + self._text(item.text, view), item.place, view
        )

    # ------------------------------------------------------------ functions

    def _group(self, group: FunctionGroup, view: View, prefix: str = "") -> str:
        """Return a function with its overloads."""
        inner = []
        for number, each in enumerate(group.overloads):
            shown = self._function(each, view)
            if len(group.overloads) > 1:
                shown = f'<div id="{escape(prefix + group.name)}-{number + 1}">{shown}</div>'
            inner.append(shown)
        # Several overloads, each with its own place in the source.
        places = [each.place for each in group.overloads]
        return self._member(prefix + group.name, group.name, "<hr>".join(inner), places[0], view)

    def _function(self, each: Function, view: View) -> str:
        signature = each.signature
        if each.raises:
            head, arrow, tail = _result_of(signature)
            signature = f"{head} raises{arrow}{tail}"
        if each.is_static and each.name != "__init__":
            signature = f"@staticmethod\n{signature}"
        if each.is_implicit:
            signature = f"@implicit\n{signature}"
        parts = [self._signature(signature, view), self._deprecated(each.deprecated, view)]
        parts.append(self._text(each.text, view))
        parts.append(self._entries("Parameters", each.parameters, view, level=4))
        arguments = [a for a in each.arguments if a.description]
        parts.append(self._entries("Arguments", arguments, view, level=4))
        if each.returns is not None and each.returns.doc:
            parts.append(f"<h4>Returns</h4>\n{html(each.returns.doc, view.link, 5)}")
        if each.raises_doc:
            parts.append(f"<h4>Raises</h4>\n{html(each.raises_doc, view.link, 5)}")
        if each.constraints:
            parts.append(f"<h4>Constraints</h4>\n{html(each.constraints, view.link, 5)}")
        return "\n".join(part for part in parts if part)

    # ------------------------------------------------------------ parts

    def _member(self, anchor: str, name: str, inner: str, place: Place, view: View) -> str:
        return (
            f'<section class="member" id="{escape(anchor)}" aria-label="{escape(anchor)}">\n'
            f"<h3><code>{escape(name)}</code></h3>\n{self._source(place, view)}\n{inner}\n"
            "</section>"
        )

    def _source(self, place: Place, view: View) -> str:
        module = self.by_path.get(place.path)
        if module is None:
            return ""
        url = page_of_source(self.index.root, module)
        line = self.lines[place.path].line_of(place.span.start) + 1
        target = relative(url, view.page)
        return f'<p class="where"><a href="{escape(target)}#L{line}">source, line {line}</a></p>'

    def _signature(self, text: str, view: View) -> str:
        return (
            '<pre class="signature" tabindex="0" role="group" aria-label="Signature"><code>'
            f"{highlighted(text, view.type_link)}</code></pre>"
        )

    def _deprecated(self, text: str, view: View) -> str:
        if not text:
            return ""
        return f'<p class="deprecated"><strong>Deprecated:</strong> {inline(text, view.link)}</p>'

    def _text(self, text: Text, view: View, level: int = 4) -> str:
        summary = f"<p>{inline(text.summary, view.link)}</p>" if text.summary else ""
        return summary + html(text.description, view.link, level)

    def _entries(
        self,
        title: str,
        items: Iterable[Parameter | Argument],
        view: View,
        level: int = 2,
    ) -> str:
        shown = []
        for item in items:
            type_ = highlighted(item.type, view.type_link)
            said = inline(item.description.replace("\n", " "), view.link)
            shown.append(
                f"<dt><code>{escape(item.name)}</code>: <code>{type_}</code></dt><dd>{said}</dd>"
            )
        if not shown:
            return ""
        return f'<h{level}>{title}</h{level}>\n<dl class="items">{"".join(shown)}</dl>'

    # ------------------------------------------------------------ sources

    def source(self, module: Module, text: SourceText) -> tuple[str, str]:
        """Return the page with the text of a file."""
        page = page_of_source(self.index.root, module)
        plain = text.text.encode("utf-8", "replace").decode("utf-8")
        rows = []
        for number, line in enumerate(_lines_of(highlighted(plain)), 1):
            rows.append(
                f'<span class="l" id="L{number}"><a href="#L{number}">{number}</a>{line}</span>'
            )
        name = f"{module.full_name} (source)"
        body = (
            f"<h1>{escape(name)}</h1>\n"
            '<pre class="source" tabindex="0" role="group" aria-label="Source"><code>'
            f"{''.join(rows)}</code></pre>"
        )
        crumbs = [*self._crumbs(module.full_name), ("source", "")]
        return page, self._frame(page, name, crumbs, body)


def _lines_of(shown: str) -> list[str]:
    """Lines of highlighted text, spans closed and opened again at their ends."""
    lines = []
    opened = ""
    for line in shown.split("\n"):
        text = opened + line
        at = line.rfind("<span")
        if at > line.rfind("</span>"):
            opened = line[at : line.index(">", at) + 1]
            text += "</span>"
        elif "</span>" in line:
            opened = ""
        elif opened:
            text += "</span>"
        lines.append(text)
    if len(lines) > 1 and not lines[-1]:
        lines.pop()
    return lines


def _result_of(signature: str) -> tuple[str, str, str]:
    """A signature parted before its result, which is behind the brackets of the arguments."""
    depth = 0
    closed = False
    for position, character in enumerate(signature):
        depth += character in "(["
        depth -= character in ")]"
        if character == ")" and depth == 0:
            closed = True
        elif closed and depth == 0 and signature.startswith((" ->", " where"), position):
            return signature[:position], "", signature[position:]
    return signature, "", ""
