"""One spelling for each literal: quotes, prefixes, the case of digits and exponents."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_PREFIX: Final = re.compile(r"[A-Za-z]*")


def prefix_of(text: str) -> str:
    """The letters before the opening quote of a string."""
    found = _PREFIX.match(text)
    assert found is not None
    return found.group()


def is_triple_quoted(text: str) -> bool:
    """Whether a string, given with its prefix, has three quotes on each side."""
    body = text.lstrip("bBfFrRtTuU")
    return body.startswith(('"""', "'''"))


def normal_prefix(prefix: str) -> str:
    """Lower case, without the meaningless `u`; of two letters `r` comes first."""
    if not prefix:
        return prefix
    prefix = prefix.lower().replace("u", "")
    return prefix[::-1] if len(prefix) == 2 and prefix[1] == "r" else prefix


def normal_string(text: str) -> str:
    """A string literal with its prefix and quotes as the style has them."""
    if text[0] == '"' and "\\" not in text:
        return text  # by far the most frequent case
    prefix = prefix_of(text)
    if prefix:
        text = normal_prefix(prefix) + text[len(prefix) :]
    return normal_quotes(text)


def normal_quotes(text: str) -> str:
    """A string literal in double quotes, unless that would need more escapes than it has."""
    prefix = prefix_of(text)
    if "t" in prefix or "f" in prefix:
        # Quotes inside of an interpolation belong to another string.
        return text
    body = text[len(prefix) :]
    if body.startswith('"""'):
        return text
    if body.startswith("'''"):
        old, new = "'''", '"""'
    elif body[0] == '"':
        old, new = '"', "'"
    else:
        old, new = "'", '"'
    content = body[len(old) : -len(old)]
    escaped_new, escaped_old, bare_new = _quote_patterns(old, new)
    if "r" in prefix:
        # A raw string keeps the backslash before a quote, so that a quote inside cannot be escaped.
        if bare_new.search(content):
            return text
        changed = content
    else:
        content = _substitute_all(escaped_new, new, content)
        text = f"{prefix}{old}{content}{old}"
        changed = _substitute_all(escaped_old, old, content)
        changed = _substitute_all(bare_new, f"\\{new}", changed)
    if len(new) == 3 and changed.endswith('"'):
        changed = f'{changed[:-1]}\\"'
    before, after = content.count("\\"), changed.count("\\")
    if after > before or (after == before and old == '"'):
        return text
    return f"{prefix}{new}{changed}{new}"


@lru_cache(maxsize=4)
def _quote_patterns(old: str, new: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Patterns for the escaped new quote, the escaped old quote, and the new quote without an
    escape."""
    even = r"(?<!\\)(?P<even>(?:\\\\)*)"
    return (
        re.compile(rf"{even}\\{new}"),
        re.compile(rf"{even}\\{old}"),
        re.compile(rf"{even}{new}"),
    )


def _substitute_all(pattern: re.Pattern[str], replacement: str, content: str) -> str:
    def replaced(match: re.Match[str]) -> str:
        return match["even"] + replacement

    return pattern.sub(replaced, content)


def normal_number(text: str) -> str:
    """A number with digits and letters in the case, and with the zeros, that the style has."""
    if text.isdigit():
        return text
    lower = text.lower()
    start = lower[:2]
    if start == "0x":
        return "0x" + text[2:].upper()
    if start in ("0b", "0o"):
        return lower
    if "e" in lower:
        mantissa, _, exponent = lower.partition("e")
        sign = "-" if exponent.startswith("-") else ""
        return f"{_normal_float(mantissa)}e{sign}{exponent.lstrip('+-')}"
    return _normal_float(lower)


def _normal_float(text: str) -> str:
    if "." not in text:
        return text
    whole, _, fraction = text.partition(".")
    return f"{whole or '0'}.{fraction or '0'}"
