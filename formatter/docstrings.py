"""The layout of docstrings: indentation, blank space at line ends, and where the closing quotes
stand."""

from __future__ import annotations

from formatter.literals import normal_prefix, normal_quotes, prefix_of

_INDENT = 4


def normal_docstring(text: str, depth: int, limit: int) -> str:
    """A docstring as it stands `depth` blocks deep; what its lines say is left alone."""
    if "\\\n" in text:
        # Its lines are not the lines of its value.
        return text
    prefix = prefix_of(text)
    text = normal_quotes(normal_prefix(prefix) + text[len(prefix) :])
    prefix = normal_prefix(prefix)
    body = text[len(prefix) :]
    quote = body[:3] if body.startswith(('"""', "'''")) else body[0]
    content = body[len(quote) : -len(quote)]
    if not content:
        return text
    indent = " " * (_INDENT * depth)
    content = _reindented(content, indent) if "\n" in content else content.strip()
    if not content:
        return f"{prefix}{quote} {quote}"
    if content[0] == quote[0]:
        content = " " + content
    if content[-1] == quote[0] or _ends_in_open_escape(content):
        content += " "
    _, newline, last = content.rpartition("\n")
    width = len(last) + len(quote)
    if not newline:
        width += len(indent) + len(prefix) + len(quote)
    if len(quote) == 3 and width > limit:
        return f"{prefix}{quote}{content}\n{indent}{quote}"
    return f"{prefix}{quote}{content}{quote}"


def _ends_in_open_escape(content: str) -> bool:
    return content[-1] == "\\" and (len(content) - len(content.rstrip("\\"))) % 2 == 1


def _reindented(content: str, indent: str) -> str:
    """Shift the lines below the first one so that the leftmost of them gets the indentation."""
    lines = content.split("\n")
    if not lines[-1]:
        lines.pop()
    first = lines[0].strip()
    rest = [_without_leading_tabs(line) for line in lines[1:]]
    margin = min((len(line) - len(line.lstrip()) for line in rest if line.strip()), default=-1)
    if margin < 0:
        return first
    shifted = [indent + stripped if (stripped := line[margin:].rstrip()) else "" for line in rest]
    # The closing quotes stand where the last line ends.
    shifted[-1] = shifted[-1] or indent
    return "\n".join([first, *shifted])


def _without_leading_tabs(line: str) -> str:
    code = line.lstrip()
    blank = line[: len(line) - len(code)]
    return blank.expandtabs() + code if "\t" in blank else line
