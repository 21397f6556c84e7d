"""Markdown as docstrings use it, as HTML."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from typing import Final

# What a name between backticks leads to; nothing for one that is not known.
Links = Callable[[str], str]

_FENCE: Final = re.compile(r"^(\s*)(`{3,}|~{3,})\s*([\w+-]*)")
_ITEM: Final = re.compile(r"^(\s*)([-*+]|\d+[.)])\s+(.*)$")
_HEADING: Final = re.compile(r"^(#{1,6})\s+(.*?)\s*#*$")
_RULE: Final = re.compile(r"^\s*(-{3,}|\*{3,}|_{3,})\s*$")
_SECTION: Final = re.compile(
    r"^(Notes?|Examples?|Safety|Performance|Warnings?|See [Aa]lso|Returns|Raises|Args|Parameters|"
    r"Constraints):$"
)
_ROW: Final = re.compile(r"^\s*\|.*\|\s*$")
_DIVIDER: Final = re.compile(r"^\s*\|?(\s*:?-+:?\s*\|)+\s*:?-*:?\s*\|?\s*$")
_INLINE: Final = re.compile(
    r"(?P<ticks>`+)(?P<code>.+?)(?<!`)(?P=ticks)(?!`)"
    r"|!\[(?P<alt>[^\]]*)\]\((?P<image>[^)\s]+)[^)]*\)"
    r"|\[(?P<label>(?:[^\[\]]|\[[^\]]*\])+)\]\((?P<url>[^)\s]+)[^)]*\)"
    r"|<(?P<auto>https?://[^>\s]+)>"
    r"|(?P<bare>https?://[^\s<>)\]]*[^\s<>)\].,;:!?'\"])"
    r"|\*\*(?P<strong>\S(?:.*?\S)?)\*\*"
    r"|(?<![\w*])\*(?P<em>[^\s*](?:[^*]*[^\s*])?)\*(?![\w*])"
    r"|(?<!\w)_(?P<under>[^\s_](?:[^_]*[^\s_])?)_(?!\w)",
    re.DOTALL,
)
_SAFE: Final = re.compile(r"^(https?:|mailto:|#|/|\.{0,2}/|[\w.-]+(/|$|\.html|#))")


def no_links(name: str) -> str:  # noqa: ARG001
    """Link no names."""
    return ""


def inline(text: str, links: Links = no_links) -> str:
    """Return a piece of a paragraph."""
    out: list[str] = []
    position = 0
    for found in _INLINE.finditer(text):
        out.append(escape(text[position : found.start()]))
        position = found.end()
        out.append(_inline(found, links))
    out.append(escape(text[position:]))
    return "".join(out)


def _inline(found: re.Match[str], links: Links) -> str:
    group = found.groupdict()
    if group["code"] is not None:
        code = group["code"].strip() if group["code"].strip() else group["code"]
        target = links(code)
        shown = f"<code>{escape(code)}</code>"
        return f'<a href="{escape(target)}">{shown}</a>' if target else shown
    if group["alt"] is not None:
        # Nothing is loaded from elsewhere.
        return f"<em>{escape(group['alt'])}</em>"
    if group["label"] is not None:
        label = inline(group["label"], no_links)
        url = group["url"]
        return f'<a href="{escape(url)}">{label}</a>' if _SAFE.match(url) else label
    url = group["auto"] or group["bare"]
    if url is not None:
        return f'<a href="{escape(url)}">{escape(url)}</a>'
    if group["strong"] is not None:
        return f"<strong>{inline(group['strong'], links)}</strong>"
    return f"<em>{inline(group['em'] or group['under'], links)}</em>"


def html(text: str, links: Links = no_links, level: int = 4) -> str:
    """Return a description; headings begin at a level."""
    return _Writer(text.expandtabs(4).split("\n"), links, level).write()


class _Writer:
    def __init__(self, lines: list[str], links: Links, level: int) -> None:
        self.lines = lines
        self.links = links
        self.level = level
        self.at = 0
        self.out: list[str] = []

    def write(self) -> str:
        while self.at < len(self.lines):
            line = self.lines[self.at]
            heading = _HEADING.match(line)
            if not line.strip():
                self.at += 1
            elif _FENCE.match(line):
                self._fence()
            elif heading or _SECTION.match(line):
                title = heading.group(2) if heading else line.rstrip(":")
                self.out.append(f"<h{self.level}>{inline(title, self.links)}</h{self.level}>")
                self.at += 1
            elif _RULE.match(line):
                self.out.append("<hr>")
                self.at += 1
            elif _ITEM.match(line):
                self._list()
            elif _ROW.match(line) and self._divides():
                self._table()
            elif line.lstrip().startswith(">"):
                self._quote()
            elif line.startswith("    "):
                self._code()
            else:
                self._paragraph()
        return "\n".join(self.out)

    def _fence(self) -> None:
        opening = _FENCE.match(self.lines[self.at])
        assert opening is not None
        margin, fence, language = opening.groups()
        self.at += 1
        body: list[str] = []
        while self.at < len(self.lines):
            line = self.lines[self.at]
            self.at += 1
            if line.strip().startswith(fence) and not line.strip().strip(fence[0]):
                break
            body.append(line.removeprefix(margin))
        self.out.append(code_block("\n".join(body), language))

    def _code(self) -> None:
        body: list[str] = []
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if line.strip() and not line.startswith("    "):
                break
            body.append(line[4:])
            self.at += 1
        self.out.append(code_block("\n".join(body).rstrip(), ""))

    def _list(self) -> None:
        first = _ITEM.match(self.lines[self.at])
        assert first is not None
        margin = len(first.group(1))
        tag = "ol" if first.group(2)[0].isdigit() else "ul"
        items: list[list[str]] = []
        while self.at < len(self.lines):
            line = self.lines[self.at]
            found = _ITEM.match(line)
            if found is not None and len(found.group(1)) <= margin + 1:
                if ("ol" if found.group(2)[0].isdigit() else "ul") != tag:
                    break
                items.append([found.group(3)])
            elif line.strip() and len(line) - len(line.lstrip()) <= margin:
                if items[-1][-1] == "" or _starts_block(line):
                    break
                # What goes on with less indentation still belongs to the item.
                items[-1].append(line.strip())
            else:
                items[-1].append(line[margin:].removeprefix("  "))
            self.at += 1
        shown = []
        for item in items:
            inner = _Writer(item, self.links, self.level).write()
            if inner.count("<p>") == 1 and inner.startswith("<p>"):
                inner = inner.replace("<p>", "", 1).replace("</p>", "", 1)
            shown.append(f"<li>{inner}</li>")
        self.out.append(f"<{tag}>{''.join(shown)}</{tag}>")

    def _divides(self) -> bool:
        following = self.lines[self.at + 1] if self.at + 1 < len(self.lines) else ""
        return _DIVIDER.match(following) is not None

    def _table(self) -> None:
        head = _cells(self.lines[self.at])
        self.at += 2
        rows = []
        while self.at < len(self.lines) and _ROW.match(self.lines[self.at]):
            rows.append(_cells(self.lines[self.at]))
            self.at += 1
        top = "".join(f'<th scope="col">{inline(cell, self.links)}</th>' for cell in head)
        body = "".join(
            f"<tr>{''.join(f'<td>{inline(cell, self.links)}</td>' for cell in row)}</tr>"
            for row in rows
        )
        self.out.append(
            '<div class="table" tabindex="0" role="group" aria-label="Table"><table><thead>'
            f"<tr>{top}</tr></thead><tbody>{body}</tbody></table></div>"
        )

    def _quote(self) -> None:
        body: list[str] = []
        while self.at < len(self.lines) and self.lines[self.at].lstrip().startswith(">"):
            body.append(self.lines[self.at].lstrip()[1:].removeprefix(" "))
            self.at += 1
        inner = _Writer(body, self.links, self.level).write()
        self.out.append(f"<blockquote>{inner}</blockquote>")

    def _paragraph(self) -> None:
        body: list[str] = []
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if not line.strip() or (body and _starts_block(line)):
                break
            body.append(line.strip())
            self.at += 1
        self.out.append(f"<p>{inline(' '.join(body), self.links)}</p>")


def _starts_block(line: str) -> bool:
    return any(form.match(line) for form in (_FENCE, _ITEM, _HEADING, _SECTION))


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip().strip("|"))]


_WORD: Final = re.compile(
    r"(?P<comment>#[^\n]*)"
    r"|(?P<string>[rbt]?(?:\"{3}.*?\"{3}|'{3}.*?'{3}|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'))"
    r"|(?P<number>\b\d[\w.]*)"
    r"|(?P<word>[A-Za-z_]\w*)",
    re.DOTALL,
)
_KEYWORDS: Final = frozenset(
    "and as async await break class comptime continue def deinit del elif else enum except False "
    "finally for from global if import imm in is lambda match case mut None nonlocal not or out "
    "pass raise raises read ref return Self struct trait True try type var where while with yield "
    "thin capturing".split()
)


def code_block(code: str, language: str) -> str:
    """Return lines of code; a long line scrolls, also by keyboard."""
    shown = escape(code) if language not in ("mojo", "") else highlighted(code)
    return f'<pre tabindex="0" role="group" aria-label="Code"><code>{shown}</code></pre>'


def highlighted(code: str, link: Links = no_links) -> str:
    """Return Mojo code with what its words are, and names linked."""
    out: list[str] = []
    position = 0
    for found in _WORD.finditer(code):
        out.append(escape(code[position : found.start()]))
        position = found.end()
        text = found.group()
        kind = found.lastgroup
        if kind == "word" and text in _KEYWORDS:
            out.append(f'<span class="k">{escape(text)}</span>')
        elif kind == "word":
            target = link(text)
            out.append(f'<a href="{escape(target)}">{escape(text)}</a>' if target else escape(text))
        else:
            # Comments, strings and numbers, by their first letters.
            out.append(f'<span class="{(kind or "s")[0]}">{escape(text)}</span>')
    out.append(escape(code[position:]))
    return "".join(out)
