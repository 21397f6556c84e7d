"""A source text: what stands in a file, exactly, as a string of code points."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from compiler_core.source.lines import LineIndex
from compiler_core.source.span import Span

BYTE_ORDER_MARK = "\ufeff"

_SURROGATES = re.compile("[\ud800-\udfff]+")
_UNESCAPABLE = re.compile("[\ud800-\udc7f\udd00-\udfff]+")


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text with its path; offsets everywhere are indices into `text`.

    Nothing is normalised: a byte order mark, carriage returns and NUL stay in `text`, and each byte
    that is not UTF-8 is one surrogate code point, so that `to_bytes` gives back what was read.
    """

    text: str
    path: str | None = None
    invalid: tuple[Span, ...] = ()
    _lines: LineIndex | None = field(default=None, init=False, repr=False, compare=False)

    @classmethod
    def from_bytes(cls, data: bytes, path: str | None = None) -> SourceText:
        """Decode the bytes of a file; bytes that are not UTF-8 are kept and listed in `invalid`."""
        try:
            return cls(data.decode("utf-8"), path)
        except UnicodeDecodeError:
            text = data.decode("utf-8", "surrogateescape")
            return cls(text, path, _invalid_spans(text))

    @classmethod
    def from_str(cls, text: str, path: str | None = None) -> SourceText:
        """Wrap a string; its lone surrogates, which no UTF-8 file can hold, go to `invalid`."""
        return cls(text, path, () if text.isascii() else _invalid_spans(text))

    def to_bytes(self) -> bytes:
        """Encode the text again: for a text made by `from_bytes`, the bytes that it was made of."""
        return encode(self.text)

    @property
    def has_byte_order_mark(self) -> bool:
        """Whether the text begins with a UTF-8 byte order mark."""
        return self.text.startswith(BYTE_ORDER_MARK)

    @property
    def lines(self) -> LineIndex:
        """The line index, built at the first question."""
        if self._lines is None:
            # The index is a function of `text`, so that filling it in keeps the value immutable.
            object.__setattr__(self, "_lines", LineIndex(self.text))
        assert self._lines is not None
        return self._lines

    def slice(self, span: Span) -> str:
        """Return the part of the text that `span` covers."""
        return self.text[span.start : span.end]

    def edited(self, span: Span, written: str) -> SourceText:
        """The text with something else in place of what `span` covers."""
        lines = self.lines.edited(span.start, span.end, written)
        result = SourceText.from_str(lines.text, self.path)
        object.__setattr__(result, "_lines", lines)
        return result

    def with_text(self, text: str) -> SourceText:
        """Return another text for the same path."""
        return SourceText.from_str(text, self.path)


def encode(text: str) -> bytes:
    """Encode `text` as UTF-8, turning each escaped invalid byte back into that byte."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        # Only a text that never was a file gets here; U+FFFD is what an editor would write for it.
        return _UNESCAPABLE.sub("\ufffd", text).encode("utf-8", "surrogateescape")


def _invalid_spans(text: str) -> tuple[Span, ...]:
    return tuple(Span(*match.span()) for match in _SURROGATES.finditer(text))
