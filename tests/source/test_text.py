"""A source text keeps every byte of its file."""

from hypothesis import given
from hypothesis import strategies as st

from compiler_core.source import SourceText, Span
from compiler_core.source.encoding import encoding_diagnostics


@given(st.binary())
def test_any_bytes_come_back_unchanged(data: bytes) -> None:
    assert SourceText.from_bytes(data).to_bytes() == data


def test_byte_order_mark_and_carriage_returns_and_nul_stay_in_the_text() -> None:
    source = SourceText.from_bytes(b"\xef\xbb\xbfa\r\n\tb\x00\r", "a.mojo")
    assert source.text == "\ufeffa\r\n\tb\x00\r"
    assert source.has_byte_order_mark
    assert source.path == "a.mojo"
    assert source.invalid == ()


def test_each_run_of_bytes_that_is_not_utf8_is_listed() -> None:
    source = SourceText.from_bytes("é".encode() + b"\xff\xfe ok \xe6")
    assert source.invalid == (Span(1, 3), Span(7, 8))
    assert [len(source.slice(span)) for span in source.invalid] == [2, 1]


def test_invalid_bytes_are_reported_with_their_values() -> None:
    source = SourceText.from_bytes(b"# \xff\xfe\n# \xe6\n# \x80\x81\x82\x83\x84\n")
    assert [(d.code, d.span, d.message) for d in encoding_diagnostics(source)] == [
        ("source-invalid-utf8", Span(2, 4), "bytes 0xff 0xfe not valid in UTF-8"),
        ("source-invalid-utf8", Span(7, 8), "byte 0xe6 not valid in UTF-8"),
        ("source-invalid-utf8", Span(11, 16), "bytes 0x80 0x81 0x82 0x83 … not valid in UTF-8"),
    ]


def test_a_lone_surrogate_from_an_editor_is_invalid_and_is_written_as_replacement() -> None:
    source = SourceText.from_str("a\ud800b")
    assert source.invalid == (Span(1, 2),)
    assert source.to_bytes() == "a\ufffdb".encode()


def test_texts_compare_by_content_not_by_what_was_asked_of_them() -> None:
    asked, fresh = SourceText.from_str("a\nb"), SourceText.from_str("a\nb")
    assert asked.lines.line_count == 2
    assert asked == fresh
    assert asked.lines is asked.lines


def test_a_new_text_keeps_the_path() -> None:
    assert SourceText.from_str("a", "p.mojo").with_text("b") == SourceText.from_str("b", "p.mojo")
