"""Strings of the source."""

from std.builtin.builtin_slice import ContiguousSlice
from std.collections.list import List
from std.collections.span import Span
from std.collections.string._format import format_text
from std.collections.string._numbers import parse_float, parse_integer
from std.collections.string.iterators import (
    CodepointSliceIter,
    CodepointsIter,
    GraphemeSliceIter,
)
from std.collections.string.string import String
from std.collections.string.string_span import StaticString, StringSpan
from std.ffi.cstring import CStringSpan
from std.format import Writable, Writer
from std.memory.pointer import Pointer
from std.os.os import abort
from std.os.pathlike import PathLike


struct StringLiteral(
    Boolable, FloatableRaising, IntableRaising, PathLike, TrivialRegisterPassable, Writable
):
    """A string of the source: where its bytes are, and how many."""

    def __bool__(self) -> Bool:
        """Tell whether there are any bytes."""
        return self.byte_length() != 0

    def byte_length(self) -> Int:
        """Count the bytes."""
        return __mlir_op.`pop.string.size`[_type=Int](self)

    def _address(self) -> __mlir_type[`!kgen.pointer<`, UInt8, `>`]:
        """Return where the bytes are; a zero byte follows them."""
        return __mlir_op.`pop.string.address`[_type=__mlir_type[`!kgen.pointer<`, UInt8, `>`]](
            self
        )

    def _span(self) -> StaticString:
        """Return the text."""
        return {_data = self._address(), _length = self.byte_length()}

    def as_string_slice(self) -> StaticString:
        """Return the text."""
        return self._span()

    def as_bytes(self) -> Span[UInt8, ImmStaticOrigin]:
        """Return the bytes."""
        return self._span().as_bytes()

    def ptr(self) -> Pointer[UInt8, ImmStaticOrigin]:
        """Return where the bytes are."""
        return {_mlir_value = self._address()}

    @deprecated(use=ptr)
    def unsafe_ptr(self) -> Pointer[UInt8, ImmStaticOrigin]:
        """Return where the bytes are."""
        return {_mlir_value = self._address()}

    def as_c_string_span(self) -> CStringSpan[ImmStaticOrigin]:
        """Return the text with the zero byte behind it."""
        return self._span().as_c_string_span()

    @deprecated(use=as_c_string_span)
    def as_c_string_slice(self) -> CStringSpan[ImmStaticOrigin]:
        """Return the text with the zero byte behind it."""
        return self._span().as_c_string_span()

    def write_to(self, mut writer: Some[Writer]):
        """Write the text."""
        writer.write_string(self._span())

    def write_repr_to(self, mut writer: Some[Writer]):
        """Write the text in quotes."""
        self._span().write_repr_to(writer)

    def __int__(self) raises -> Int:
        """Read the text as an integer."""
        return parse_integer(self._span(), 10)

    def __float__(self) raises -> Float64:
        """Read the text as a float."""
        return parse_float(self._span())

    def __fspath__(self) -> String:
        """Return the text as a path."""
        return String(self)

    def __eq__(self, rhs: StringSpan[_], /) -> Bool:
        """Tell whether two texts are the same."""
        return self._span() == rhs

    def __ne__(self, rhs: StringSpan[_], /) -> Bool:
        """Tell whether two texts differ."""
        return not self._span() == rhs

    def __lt__(self, rhs: StringSpan[_]) -> Bool:
        """Tell whether this text comes first."""
        return self._span() < rhs

    def __le__(self, rhs: StringSpan[_]) -> Bool:
        """Tell whether the other text does not come first."""
        return self._span() <= rhs

    def __gt__(self, rhs: StringSpan[_]) -> Bool:
        """Tell whether the other text comes first."""
        return self._span() > rhs

    def __ge__(self, rhs: StringSpan[_]) -> Bool:
        """Tell whether this text does not come first."""
        return self._span() >= rhs

    def __contains__(self, substr: StringSpan[_]) -> Bool:
        """Tell whether a text occurs in this one."""
        return self._span().find(substr) >= 0

    def __add__(self, rhs: StringLiteral) -> String:
        """Join two texts."""
        return self._span() + rhs._span()

    def __add__(self, rhs: StringSpan[_]) -> String:
        """Join two texts."""
        return self._span() + rhs

    def __mul__(self, n: Int) -> String:
        """Repeat the text."""
        return self._span() * n

    def __iter__(self) -> GraphemeSliceIter[ImmStaticOrigin]:
        """Go through the characters as people see them."""
        return self._span().graphemes()

    def __reversed__(self) -> GraphemeSliceIter[ImmStaticOrigin, False]:
        """Go through the characters as people see them from the end."""
        return self._span().graphemes_reversed()

    def __getitem__[I: Indexer, //](self, *, byte: I) -> StaticString:
        """Return the character that starts at a byte."""
        return self._span()._byte(
            index(byte), __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )

    def __getitem__(self, *, byte: ContiguousSlice) -> StaticString:
        """Return the text between two bytes."""
        return self._span()._byte_slice(
            byte, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )

    def __getitem__[I: Indexer, //](self, *, codepoint: I) -> StaticString:
        """Return a character by its position."""
        return self._span()._codepoint(
            index(codepoint), __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )

    def __getitem__(self, *, codepoint: ContiguousSlice) -> StaticString:
        """Return the text between two characters."""
        return self._span()._codepoint_slice(
            codepoint, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )

    def __getitem__[I: Indexer, //](self, *, grapheme: I) -> StaticString:
        """Return a character as people see it by its position."""
        return self._span()._grapheme(
            index(grapheme), __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )

    def __getitem__(self, *, grapheme: ContiguousSlice) -> StaticString:
        """Return the text between two characters as people see them."""
        return self._span()._grapheme_slice(
            grapheme, __mlir_op.`kgen.call_location`[_type=StringLiteral]()
        )

    def codepoints(self) -> CodepointsIter[ImmStaticOrigin]:
        """Go through the characters of Unicode."""
        return self._span().codepoints()

    def codepoint_slices(self) -> CodepointSliceIter[ImmStaticOrigin]:
        """Go through the texts of the characters of Unicode."""
        return self._span().codepoint_slices()

    def codepoint_slices_reversed(self) -> CodepointSliceIter[ImmStaticOrigin, False]:
        """Go through the texts of the characters of Unicode from the end."""
        return self._span().codepoint_slices_reversed()

    def graphemes(self) -> GraphemeSliceIter[ImmStaticOrigin]:
        """Go through the characters as people see them."""
        return self._span().graphemes()

    def graphemes_reversed(self) -> GraphemeSliceIter[ImmStaticOrigin, False]:
        """Go through the characters as people see them from the end."""
        return self._span().graphemes_reversed()

    def count_codepoints(self) -> Int:
        """Count the characters of Unicode."""
        return self._span().count_codepoints()

    def lower(self) -> String:
        """Return the text in small letters."""
        return self._span().lower()

    def upper(self) -> String:
        """Return the text in capital letters."""
        return self._span().upper()

    def islower(self) -> Bool:
        """Tell whether there are letters and all of them are small."""
        return self._span().islower()

    def isupper(self) -> Bool:
        """Tell whether there are letters and all of them are capital."""
        return self._span().isupper()

    def is_ascii_digit(self) -> Bool:
        """Tell whether there is text, all of it digits."""
        return self._span().is_ascii_digit()

    def strip(self) -> StaticString:
        """Return the text without space around it."""
        return self._span().strip()

    def lstrip(self) -> StaticString:
        """Return the text without space before it."""
        return self._span().lstrip()

    def rstrip(self) -> StaticString:
        """Return the text without space behind it."""
        return self._span().rstrip()

    def strip(self, chars: StringSpan[_]) -> StaticString:
        """Return the text without some characters around it."""
        return self._span().strip(chars)

    def lstrip(self, chars: StringSpan[_]) -> StaticString:
        """Return the text without some characters before it."""
        return self._span().lstrip(chars)

    def rstrip(self, chars: StringSpan[_]) -> StaticString:
        """Return the text without some characters behind it."""
        return self._span().rstrip(chars)

    def count(self, substr: StringSpan[_]) -> Int:
        """Count how often a text occurs."""
        return self._span().count(substr)

    def find(self, substr: StringSpan[_], start: Int = 0) -> Int:
        """Return where a text occurs first, or -1."""
        return self._span().find(substr, start)

    def rfind(self, substr: StringSpan[_], start: Int = 0) -> Int:
        """Return where a text occurs last, or -1."""
        return self._span().rfind(substr, start)

    def startswith(self, prefix: StringSpan[_], start: Int = 0, end: Int = -1) -> Bool:
        """Tell whether the text starts with another."""
        return self._span().startswith(prefix, start, end)

    def endswith(self, suffix: StringSpan[_], start: Int = 0, end: Int = -1) -> Bool:
        """Tell whether the text ends with another."""
        return self._span().endswith(suffix, start, end)

    def split(self, sep: StringSpan[_]) -> List[StaticString]:
        """Cut the text at every separator."""
        return self._span().split(sep)

    def split(self, sep: StringSpan[_], maxsplit: Int) -> List[StaticString]:
        """Cut the text at some separators."""
        return self._span().split(sep, maxsplit)

    def split(self, sep: NoneType = None) -> List[StaticString]:
        """Cut the text at every space."""
        return self._span().split()

    def split(self, sep: NoneType = None, *, maxsplit: Int) -> List[StaticString]:
        """Cut the text at some spaces."""
        return self._span().split(maxsplit=maxsplit)

    def join[T: Copyable & Writable, //](self, elems: Span[T, _]) -> String:
        """Join values with this text between them."""
        return self._span().join(elems)

    def ascii_ljust(self, width: Int, fillchar: StaticString = " ") -> String:
        """Fill the text up behind it."""
        return self._span().ascii_ljust(width, fillchar)

    def ascii_rjust(self, width: Int, fillchar: StaticString = " ") -> String:
        """Fill the text up before it."""
        return self._span().ascii_rjust(width, fillchar)

    def ascii_center(self, width: Int, fillchar: StaticString = " ") -> String:
        """Fill the text up around it."""
        return self._span().ascii_center(width, fillchar)

    def format[*Ts: Writable](self, *args: *Ts) -> String:
        """Put values in place of the braces."""
        var texts = List[String](capacity=2 * Ts.length)
        comptime for i in range(Ts.length):
            var plain = String()
            args[i].write_to(plain)
            texts.append(plain^)
            var shown = String()
            args[i].write_repr_to(shown)
            texts.append(shown^)
        try:
            return format_text(self._span(), texts)
        except error:
            # The text stands in the program: it is the program that is wrong.
            abort(String(error))
