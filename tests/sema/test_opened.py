"""Modules in packages are there behind a dot where something imports them by their names."""

from __future__ import annotations

from pathlib import Path

import pytest

from compiler_core.sema.bodies.module_check import check_module
from compiler_core.sema.files import file_text
from compiler_core.sema.modules import module_at
from compiler_core.source import SourceText

from .conftest import Sources

FILES = {
    "shop/__init__.mojo": "from .till import pay\nfrom . import shelf\n",
    "shop/till.mojo": "def pay(): pass\n",
    "shop/shelf.mojo": "def take(): pass\nstruct Box: pass\n",
    "shop/cellar/__init__.mojo": "",
    "shop/cellar/barrel.mojo": "def tap(): pass\nstruct Lid: pass\n",
    "town.mojo": "import shop.till\n",
}


@pytest.fixture
def shop(sources: Sources) -> Sources:
    folder = Path(sources.path).parent
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        sources.db.set(file_text, str(path), to=SourceText.from_str(text, str(path)))
    return sources


@pytest.mark.parametrize(
    ("imports", "use"),
    [
        ("import shop", "shop.pay()"),
        ("import shop", "shop.shelf.take()"),
        ("import shop.till", "shop.till.pay()"),
        ("import shop.cellar.barrel", "shop.cellar.barrel.tap()"),
        ("import shop.cellar.barrel", "var x: shop.cellar.barrel.Lid"),
        ("import shop.cellar.barrel as b", "b.tap()"),
        ("from shop.cellar import barrel", "barrel.tap()"),
        ("import town", "town.shop.till.pay()"),
        ("", "import shop.till\n    shop.till.pay()"),
        ("", "import shop.till\n    def inner() {}:\n        shop.till.pay()"),
    ],
)
def test_what_is_imported_is_there(shop: Sources, imports: str, use: str) -> None:
    assert _said(shop, imports, use) == []


@pytest.mark.parametrize(
    ("imports", "use", "closed"),
    [
        ("import shop", "shop.till.pay()", "shop.till"),
        ("import shop", "var x: shop.cellar.barrel.Lid", "shop.cellar"),
        ("import shop.cellar", "shop.cellar.barrel.tap()", "shop.cellar.barrel"),
        ("from shop import cellar", "cellar.barrel.tap()", "shop.cellar.barrel"),
        ("import shop.till", "shop.cellar.barrel.tap()", "shop.cellar"),
        ("import shop\nimport shop.till as till", "shop.till.pay()", "shop.till"),
        ("import shop\nfrom shop.till import pay", "shop.till.pay()", "shop.till"),
        ("import town", "town.shop.cellar.barrel.tap()", "shop.cellar"),
        ("import shop\ndef g():\n    import shop.till", "shop.till.pay()", "shop.till"),
    ],
)
def test_what_nothing_imports_is_not(shop: Sources, imports: str, use: str, closed: str) -> None:
    (said,) = _said(shop, imports, use)
    assert said.endswith(f"before it is imported; write 'import {closed}'")


def _said(shop: Sources, imports: str, use: str) -> list[str]:
    shop.db.set(
        file_text,
        shop.path,
        to=SourceText.from_str(f"{imports}\n\ndef main():\n    {use}\n", shop.path),
    )
    found = check_module(shop.db, module_at(shop.db, shop.path))
    return [each.message for each in found if each.is_error]
