"""A whole site: every page, the assets, and the index that search reads."""

from __future__ import annotations

import json
from importlib.resources import files

from compiler_core.source import LineIndex
from docgen.generate import Documentation
from docgen.index import Index, index_of
from docgen.model import Module, Package
from docgen.pages import PageWriter

# Asks whether something has changed, and shows the page anew if it has.
_RELOAD = (
    "<script>(()=>{let seen;setInterval(async()=>{try{const now=await(await fetch("
    "'/__version')).text();if(seen!==undefined&&now!==seen)location.reload();seen=now}"
    "catch{}},700)})()</script>\n"
)


def site(found: Documentation, *, live: bool = False) -> dict[str, str]:
    """Return the files of a site by their paths below its root."""
    root = found.root
    index = index_of(root)
    texts = {str(source.path): source for source, _ in found.files}
    lines = {path: LineIndex(source.text) for path, source in texts.items()}
    writer = PageWriter(root, index, lines)
    writer.extra = _RELOAD if live else ""
    pages: dict[str, str] = {}
    if isinstance(root, Package):
        for package in root.all_packages():
            pages.update([writer.package(package)])
    modules = [root] if isinstance(root, Module) else list(root.all_modules())
    for module in modules:
        if module.name != "__init__" or isinstance(root, Module):
            pages.update([writer.module(module)])
        for each in module.types:
            pages.update([writer.type(module, each)])
        source = texts.get(module.place.path)
        if source is not None:
            pages.update([writer.source(module, source)])
    assets = files("docgen") / "assets"
    for name in ("site.css", "site.js"):
        pages[f"assets/{name}"] = (assets / name).read_text(encoding="utf-8")
    pages["assets/search-index.js"] = _search_index(index)
    return pages


def _search_index(index: Index) -> str:
    rows = [[e.name, e.kind, e.url, e.summary] for e in index.entries.values()]
    data = json.dumps(rows, ensure_ascii=True, separators=(",", ":"))
    return f"window.MOJO_INDEX={data};\n"
