"""Codes are listed per layer and joined above."""

import pytest

from compiler_core.source import Catalogue, Code, Severity, Span, Tag
from compiler_core.source.encoding import SOURCE_CODES

OLD = Code("old-let", Severity.ERROR, "let", tags=frozenset({Tag.DEPRECATED}))
ODD = Code("syntax-odd", Severity.WARNING, "odd")


def test_catalogues_are_joined_in_the_order_of_names_without_changing_them() -> None:
    lower = Catalogue([ODD])
    joined = lower.joined(Catalogue([OLD]))
    assert [code.name for code in joined] == ["old-let", "syntax-odd"]
    assert joined.get("old-let") is OLD
    assert joined.get("missing") is None
    assert "old-let" not in lower
    assert len(lower) == 1


def test_a_code_has_one_meaning() -> None:
    with pytest.raises(ValueError, match="old-let"):
        Catalogue([OLD]).joined(Catalogue([Code("old-let", Severity.HINT, "other")]))


def test_a_diagnostic_takes_severity_and_tags_from_its_code() -> None:
    made = OLD.at(Span(0, 3), "say 'var'")
    assert (made.code, made.severity, made.tags) == ("old-let", Severity.ERROR, OLD.tags)
    assert made.is_error
    assert not OLD.at(Span(0, 3), "say 'var'", severity=Severity.WARNING).is_error


def test_every_code_of_this_layer_is_explained() -> None:
    assert len(SOURCE_CODES) >= 1
    for code in SOURCE_CODES:
        assert code.name.startswith("source-")
        assert code.summary
        assert code.explanation
