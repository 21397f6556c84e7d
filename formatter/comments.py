"""The spelling of comments."""

from __future__ import annotations


def normal_comment(text: str) -> str:
    """A comment, from its `#` on, with one blank behind the `#` unless it is a special one."""
    text = text.rstrip()
    content = text[1:]
    if not content or content[0] in " !:#'":
        return "#" + content
    if content[0] == "\xa0":
        content = content[1:]
    return "# " + content
