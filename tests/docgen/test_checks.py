"""Diagnostics of documentation beyond those of the reference."""

from collections.abc import Callable

from compiler_core.source import Diagnostic
from docgen.generate import Documentation
from docgen.json_form import json_text
from docgen.reading import Options

Write = Callable[..., Documentation]


def diagnostics(found: Documentation) -> list[Diagnostic]:
    return [each for _, items in found.files for each in items]


def test_a_reference_that_leads_nowhere_is_reported(documentation: Write) -> None:
    text = '''"""Uses `List`, `List.append`, `helper()`, `Wrong`, `List.nothing` and `x`.

```mojo
`Code`
```
"""

def helper(): pass

struct Box[Item: Copyable]:
    """Of `Item`, `Box.fill`, `fill()` and `gone()`."""

    def fill(self): pass
'''
    found = diagnostics(documentation(Options(links=True), a=text))
    assert [each.code for each in found] == ["docstring-link"] * 3
    assert ["'Wrong'" in found[0].message, "'List.nothing'" in found[1].message] == [True, True]
    assert "'gone'" in found[2].message
    start = text.index("Wrong")
    assert (found[0].span.start, found[0].span.end) == (start, start + 5)


def test_a_declaration_that_does_not_parse_is_reported_and_the_others_documented(
    documentation: Write,
) -> None:
    found = documentation(
        a='def good():\n    """Is there."""\n\ndef bad(:\n    pass\n', b="def c(): pass\n"
    )
    text = json_text(found.root, "")
    assert '"good"' in text
    assert '"c"' in text
    assert '"bad"' not in text
    assert any(each.severity.value == "error" for each in diagnostics(found))


def test_what_is_imported_from_nowhere_is_shown_as_it_is_written(documentation: Write) -> None:
    found = documentation(
        a="from elsewhere import Thing\n\ndef f(x: Thing[3, String]) -> Other: ...\n"
    )
    assert '"def f(x: Thing[Int(3), String]) -> Other"' in json_text(found.root, "")


def test_escapes_do_not_move_what_is_marked(documentation: Write) -> None:
    text = 'def f(x: Int):\n    """A \\u0041 tab.\n\n    Args:\n        y: No.\n    """\n'
    found = diagnostics(documentation(a=text))
    at = next(each for each in found if each.code == "docstring-entry-unknown").span
    assert text[at.start : at.end] == "y"
