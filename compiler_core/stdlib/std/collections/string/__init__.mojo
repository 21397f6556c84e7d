"""Text."""

from std.collections.string.codepoint import Codepoint
from std.collections.string.iterators import BytesIter, CodepointsIter, GraphemeSliceIter
from std.collections.string.string import String, ascii, atof, atol, chr, ord
from std.collections.string.string_span import (
    ImmStringSlice,
    ImmStringSpan,
    StaticString,
    StringSlice,
    StringSpan,
)
