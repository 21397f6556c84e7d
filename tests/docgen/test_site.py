"""The site and the Markdown, seen as files."""

from collections.abc import Callable
from html.parser import HTMLParser
from os.path import normpath
from pathlib import Path

from docgen.generate import Documentation
from docgen.markdown import markdown
from docgen.site import site

Write = Callable[..., Documentation]

GOODS = '''"""What is sold.

See `Ware` and [the package](../index.html).
"""
from .prices import Price

comptime LIMIT = 3
"""How many."""


trait Sold:
    """What has a price."""

    def price(self) -> Price:
        """What it costs.

        Returns:
            The price.
        """
        ...

    def label(self) -> String:
        """What stands on it."""
        return "<ware>"


struct Ware[size: Int](Sold):
    """Something with a `Price`; `Ware.price` tells it.

    Parameters:
        size: How large it is.
    """

    var name: String
    """What it is <called>."""

    def price(self) -> Price:
        """What it costs."""
        return Price(1)


def sell(ware: Ware[2], count: Int = LIMIT) raises -> List[Price]:
    """Sell some.

    Args:
        ware: Which `Ware`.
        count: How many.
    """
    return []
'''
PRICES = '''"""Prices."""

@fieldwise_init
struct Price(Copyable):
    """A price."""

    var amount: Int
    """How much."""
'''


class Page(HTMLParser):
    """What a page refers to, and what it can be referred to by."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        for name, value in attributes:
            if name in ("href", "src") and value is not None:
                self.links.append(value)
            elif name == "id" and value is not None:
                self.ids.append(value)


def test_every_link_leads_to_a_page_and_an_anchor(documentation: Write) -> None:
    files = site(documentation(goods=GOODS, prices=PRICES))
    pages = {name: Page(text) for name, text in files.items() if name.endswith(".html")}
    followed = 0
    for name, page in pages.items():
        assert len(page.ids) == len(set(page.ids)), name
        for link in page.links:
            if link.startswith("data:"):
                continue
            assert not link.startswith(("http", "//")), link
            path, _, anchor = link.partition("#")
            target = normpath(str(Path(name).parent / path)) if path else name
            assert target in files, (name, link)
            assert not anchor or anchor in pages[target].ids, (name, link)
            followed += 1
    assert followed > 50


def test_types_in_signatures_and_names_in_texts_are_links(documentation: Write) -> None:
    page = site(documentation(goods=GOODS, prices=PRICES))["goods/Ware.html"]
    assert '<a href="../prices/Price.html"><code>Price</code></a>' in page
    assert '<a href="#price"><code>Ware.price</code></a>' in page
    assert '-&gt; <a href="../prices/Price.html">Price</a>' in page


def test_a_struct_shows_what_its_traits_provide(documentation: Write) -> None:
    page = site(documentation(goods=GOODS, prices=PRICES))["goods/Ware.html"]
    assert 'From the trait <a href="../goods/Sold.html">Sold</a>' in page
    assert 'id="Sold.label"' in page
    assert 'id="Sold.price"' not in page


def test_a_declaration_leads_to_its_line(documentation: Write) -> None:
    files = site(documentation(goods=GOODS, prices=PRICES))
    line = GOODS[: GOODS.index("def sell")].count("\n") + 1
    assert f'href="../source/goods.html#L{line}"' in files["goods/index.html"]
    assert f'id="L{line}"' in files["source/goods.html"]


def test_what_is_written_is_not_taken_for_html(documentation: Write) -> None:
    page = site(documentation(goods=GOODS, prices=PRICES))["goods/Ware.html"]
    assert "What it is &lt;called&gt;." in page


def test_what_a_package_passes_on_is_listed(documentation: Write) -> None:
    init = '"""A shop."""\nfrom .goods import Ware\n'
    files = site(documentation(__init__=init, goods=GOODS, prices=PRICES))
    assert '<a href="goods/Ware.html"><code>Ware</code></a>' in files["index.html"]
    assert '["shop.Ware","struct","goods/Ware.html"' in files["assets/search-index.js"]


def test_markdown_has_a_file_for_each_module(documentation: Write) -> None:
    files = markdown(documentation(goods=GOODS, prices=PRICES).root)
    assert sorted(files) == ["goods/index.md", "index.md", "prices/index.md"]
    assert "[`goods`](goods/index.md): What is sold." in files["index.md"]
    assert "- `size` (`Int`): How large it is." in files["goods/index.md"]
    assert "**From `Sold`:** `label`" in files["goods/index.md"]
