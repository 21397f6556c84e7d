"""Where in a site something is: addresses of what is documented, and what a name leads to."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePath

from docgen.model import FunctionGroup, Module, Package, Type


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be searched for: its address counts from the root of the site."""

    name: str
    kind: str
    url: str
    summary: str


@dataclass(slots=True)
class Index:
    """All that is documented, by full name."""

    root: str
    entries: dict[str, Entry] = field(default_factory=dict)
    # What a short name of a type can be; what is unique is linked from everywhere.
    short: dict[str, list[str]] = field(default_factory=dict)

    def add(self, name: str, kind: str, url: str, summary: str) -> None:
        """Add something; of overloads the first counts."""
        self.entries.setdefault(name, Entry(name, kind, url, summary))

    def url(self, name: str) -> str:
        """The address of what has a full name; empty if it is not documented here."""
        entry = self.entries.get(name)
        return "" if entry is None else entry.url


def relative(url: str, page: str) -> str:
    """An address as seen from a page."""
    path, mark, anchor = url.partition("#")
    if path == page:
        return f"#{anchor}" if anchor else PurePath(page).name
    up = "../" * page.count("/")
    return f"{up}{path}{mark}{anchor}"


def page_of_module(root: str, full_name: str) -> str:
    """The page of a module or package: a directory of its own below the root."""
    inner = full_name.removeprefix(root).strip(".")
    inner = inner.removesuffix("__init__").strip(".")
    return f"{inner.replace('.', '/')}/index.html" if inner else "index.html"


def page_of_type(root: str, module: str, name: str) -> str:
    """The page of a struct or a trait."""
    return page_of_module(root, module).removesuffix("index.html") + f"{name}.html"


def page_of_source(root: str, module: Module) -> str:
    """The page of a file's text."""
    inner = module.full_name.removeprefix(root).strip(".").replace(".", "/")
    if module.name == "__init__":
        inner = f"{inner}/__init__".strip("/")
    return f"source/{inner or module.name}.html"


def index_of(root: Package | Module) -> Index:
    """The addresses of all that is documented."""
    index = Index(root.full_name)
    modules = [root] if isinstance(root, Module) else list(root.all_modules())
    if isinstance(root, Package):
        for package in root.all_packages():
            page = page_of_module(index.root, package.full_name)
            index.add(package.full_name, "package", page, package.text.summary)
    for module in modules:
        _add_module(index, module)
    # What a package passes on is known by the package's name, too.
    for module in modules:
        for name, where, target in module.imported:
            entry = index.entries.get(f"{where}.{target}")
            full = f"{module.full_name}.{name}"
            if entry is not None and full not in index.entries:
                index.entries[full] = Entry(full, entry.kind, entry.url, entry.summary)
    return index


def _add_module(index: Index, module: Module) -> None:
    name = module.full_name
    page = page_of_module(index.root, name)
    index.add(name, "module", page, module.text.summary)
    for alias in module.aliases:
        index.add(f"{name}.{alias.name}", "comptime", f"{page}#{alias.name}", alias.text.summary)
    _add_functions(index, name, page, module.functions, "function")
    for each in module.types:
        _add_type(index, name, each)


def _add_type(index: Index, module: str, each: Type) -> None:
    name = f"{module}.{each.name}"
    page = page_of_type(index.root, module, each.name)
    index.add(name, each.kind, page, each.text.summary)
    index.short.setdefault(each.name, []).append(name)
    for alias in each.aliases:
        index.add(f"{name}.{alias.name}", "comptime", f"{page}#{alias.name}", alias.text.summary)
    for item in each.fields:
        index.add(f"{name}.{item.name}", "field", f"{page}#{item.name}", item.text.summary)
    _add_functions(index, name, page, each.functions, "method")


def _add_functions(
    index: Index, owner: str, page: str, groups: tuple[FunctionGroup, ...], kind: str
) -> None:
    for group in groups:
        summary = group.overloads[0].text.summary
        index.add(f"{owner}.{group.name}", kind, f"{page}#{group.name}", summary)


@dataclass(frozen=True, slots=True)
class View:
    """What names lead to on one page."""

    index: Index
    page: str
    module: Module
    type: Type | None = None

    def link(self, name: str) -> str:
        """The address for a name as it is written; empty for what is not documented here."""
        plain = name.partition("(")[0].partition("[")[0].strip().lstrip(".")
        if not plain or not plain.replace(".", "").replace("_", "").isalnum():
            return ""
        url = self._find(plain)
        return relative(url, self.page) if url else ""

    def type_link(self, name: str) -> str:
        """The address for a word of a signature: a type or a compile-time value."""
        if name in ("Self", "self"):
            return ""
        found = self._find(name)
        if not found or (self.type is not None and name == self.type.name):
            return ""
        entry = next((e for e in self._candidates(name) if e.url == found), None)
        known = entry is not None and entry.kind in ("struct", "trait", "comptime")
        return relative(found, self.page) if known else ""

    def _candidates(self, name: str) -> list[Entry]:
        module = self.module.full_name
        names = [f"{module}.{name}"]
        if self.type is not None:
            names.insert(0, f"{module}.{self.type.name}.{name}")
            if name.startswith("Self."):
                names.insert(0, f"{module}.{self.type.name}.{name[5:]}")
        for bound, where, target in self.module.imported:
            if name == bound or name.startswith(f"{bound}."):
                names.append(f"{where}.{target}{name[len(bound) :]}")
        head, _, rest = name.partition(".")
        unique = self.index.short.get(head, [])
        if len(unique) == 1:
            names.append(f"{unique[0]}.{rest}" if rest else unique[0])
        names += [name, f"{self.index.root}.{name}"]
        return [self.index.entries[each] for each in names if each in self.index.entries]

    def _find(self, name: str) -> str:
        found = self._candidates(name)
        return found[0].url if found else ""
