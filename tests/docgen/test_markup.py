"""Markdown of docstrings as HTML."""

import pytest

from docgen.markup import highlighted, html, inline


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a < b & `c < d`", "a &lt; b &amp; <code>c &lt; d</code>"),
        (
            "**strong** and *soft* and _low_",
            "<strong>strong</strong> and <em>soft</em> and <em>low</em>",
        ),
        ("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4"),
        ("[label](https://a.b/c)", '<a href="https://a.b/c">label</a>'),
        ("[bad](javascript:x)", "bad"),
        ("see https://a.b/c.", 'see <a href="https://a.b/c">https://a.b/c</a>.'),
        ("![a picture](https://a.b/c.png)", "<em>a picture</em>"),
        ("`` a`b ``", "<code>a`b</code>"),
    ],
)
def test_pieces_of_a_paragraph(text: str, shown: str) -> None:
    assert inline(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("one\ntwo\n\nthree", "<p>one two</p>\n<p>three</p>"),
        ("- a\n- b\n  goes on", "<ul><li>a</li><li>b goes on</li></ul>"),
        ("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"),
        ("- a\n    - b", "<ul><li>a\n<ul><li>b</li></ul></li></ul>"),
        ("Example:\n\ntext", "<h4>Example</h4>\n<p>text</p>"),
        ("> said", "<blockquote><p>said</p></blockquote>"),
    ],
)
def test_blocks(text: str, shown: str) -> None:
    assert html(text) == shown


def test_code_keeps_its_lines_and_is_not_markdown() -> None:
    shown = html("```mojo\ndef f(): # *x*\n    pass\n```\nafter")
    assert '<span class="k">def</span> f(): <span class="c"># *x*</span>\n    ' in shown
    assert shown.endswith("<p>after</p>")


def test_tables_have_heads() -> None:
    shown = html("| a | b |\n|---|---|\n| 1 | 2 |")
    assert '<th scope="col">a</th>' in shown
    assert "<td>2</td>" in shown


def test_names_in_code_can_be_links() -> None:
    shown = highlighted("x: List", lambda name: "list.html" if name == "List" else "")
    assert shown == 'x: <a href="list.html">List</a>'
