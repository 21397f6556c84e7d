"""What is wrong with docstrings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from compiler_core.sema.docstrings import Docstring
from compiler_core.source import Diagnostic, SourceText, Span
from docgen import codes
from docgen.model import Place
from docgen.sections import Piece, Section, Sections

_ENDS = ".!?`"


@dataclass(frozen=True, slots=True)
class Shape:
    """What the docstring of a function is held against."""

    parameters: Sequence[str]
    arguments: Sequence[str]
    has_result: bool
    raises: bool
    is_constructor: bool = False
    # Parameters that callers do not give need no words.
    inferred: frozenset[str] = frozenset()


def of_module(
    doc: Docstring | None,
    sections: Sections | None,
    name: str,
    source: SourceText | None,
    *,
    missing: bool,
) -> Iterator[Diagnostic]:
    """Check the docstring of a file."""
    if doc is None or sections is None:
        if missing:
            end = min(1, len(source.text)) if source is not None else 0
            yield codes.MISSING.at(Span(0, end), f"the module '{name}' has no docstring")
        return
    yield from _summary(doc, sections)


def of_function(
    doc: Docstring | None,
    sections: Sections | None,
    name: str,
    shape: Shape,
    place: Place,
    missing: bool,
) -> Iterator[Diagnostic]:
    """Check the docstring of a function."""
    if doc is None or sections is None:
        if missing:
            yield _undocumented(name, place)
        return
    yield from _summary(doc, sections)
    yield from _repeated(doc, sections)
    yield from _entries(doc, sections, "Parameters", "parameter", shape.parameters, shape.inferred)
    yield from _entries(doc, sections, "Args", "argument", shape.arguments)
    returns = sections.last("Returns")
    if returns is not None and not shape.has_result:
        yield codes.UNEXPECTED.at(
            _tag(doc, returns), "'Returns' here, but the function gives nothing back"
        )
        returns = None
    raises = sections.last("Raises")
    if raises is not None and not shape.raises:
        yield codes.UNEXPECTED.at(_tag(doc, raises), "'Raises' here, but the function cannot raise")
        raises = None
    for section in (returns, raises, sections.last("Constraints")):
        if section is not None:
            yield from _body(doc, section)
    if missing:
        wanted = [
            (bool(set(shape.parameters) - shape.inferred), "Parameters", "has parameters"),
            (bool(shape.arguments), "Args", "has arguments"),
            (shape.has_result and not shape.is_constructor, "Returns", "gives something back"),
            (shape.raises, "Raises", "can raise"),
        ]
        indented = {each for each, _ in sections.overindented}
        for needed, section_name, why in wanted:
            if needed and sections.last(section_name) is None and section_name not in indented:
                yield codes.MISSING.at(
                    place.span, f"'{name}' {why}, but its docstring has no '{section_name}'"
                )
    yield from _indented(doc, sections)


def of_type(
    doc: Docstring | None,
    sections: Sections | None,
    name: str,
    parameters: Sequence[str],
    inferred: frozenset[str],
    place: Place,
    *,
    missing: bool,
) -> Iterator[Diagnostic]:
    """Check the docstring of a struct or a trait."""
    if doc is None or sections is None:
        if missing:
            yield _undocumented(name, place)
        return
    yield from _summary(doc, sections)
    yield from _repeated(doc, sections)
    yield from _entries(doc, sections, "Parameters", "parameter", parameters, inferred)
    if missing and set(parameters) - inferred and sections.last("Parameters") is None:
        yield codes.MISSING.at(
            place.span, f"'{name}' has parameters, but its docstring has no 'Parameters'"
        )
    yield from _indented(doc, sections)


def of_alias(
    doc: Docstring | None,
    sections: Sections | None,
    parameters: Sequence[str],
    inferred: frozenset[str],
    place: Place,
    *,
    missing: bool,
) -> Iterator[Diagnostic]:
    """Check what documents a compile-time value."""
    if doc is None or sections is None:
        if missing:
            yield codes.MISSING.at(place.span, "this compile-time value has no docstring")
        return
    yield from _summary(doc, sections)
    yield from _repeated(doc, sections)
    yield from _entries(doc, sections, "Parameters", "parameter", parameters, inferred)
    if missing and set(parameters) - inferred and sections.last("Parameters") is None:
        yield codes.MISSING.at(
            place.span,
            "this compile-time value has parameters, but its docstring has no 'Parameters'",
        )
    yield from _indented(doc, sections)


def of_field(
    doc: Docstring | None,
    sections: Sections | None,
    name: str,
    place: Place,
    *,
    missing: bool,
) -> Iterator[Diagnostic]:
    """Check what documents a field."""
    if doc is None or sections is None:
        if missing:
            yield _undocumented(name, place)
        return
    yield from _summary(doc, sections)


def _undocumented(name: str, place: Place) -> Diagnostic:
    return codes.MISSING.at(place.span, f"'{name}' is public, but has no docstring")


def _summary(doc: Docstring, sections: Sections) -> Iterator[Diagnostic]:
    summary = sections.summary
    if not summary.text.strip():
        return
    span = doc.span(summary.start, summary.start + 1)
    yield from _begin("the summary", summary, span)
    yield from _end("the summary", summary.text, span)


def _begin(what: str, piece: Piece, span: Span) -> Iterator[Diagnostic]:
    first = piece.text[:1]
    if first.isalpha() and not first.isupper():
        yield codes.STYLE.at(span, f"{what} begins with '{first}'; begin with a capital letter")


def _end(what: str, text: str, span: Span) -> Iterator[Diagnostic]:
    last = text[-1:]
    if last and last not in _ENDS:
        yield codes.STYLE.at(span, f"{what} ends with '{last}'; end it as a sentence")


def _body(doc: Docstring, section: Section) -> Iterator[Diagnostic]:
    body = section.body
    if body is None:
        yield codes.EMPTY.at(_tag(doc, section), f"the section '{section.name}' says nothing")
        return
    what = f"the section '{section.name}'"
    yield from _begin(what, body, doc.span(body.start, body.start + 1))
    if section.is_last:
        yield from _end(what, body.text, doc.span(body.end - 1, body.end))


def _entries(
    doc: Docstring,
    sections: Sections,
    name: str,
    noun: str,
    declared: Sequence[str],
    inferred: frozenset[str] = frozenset(),
) -> Iterator[Diagnostic]:
    required = [each for each in declared if each not in inferred]
    for section in sections.found:
        if section.name != name:
            continue
        met: set[str] = set()
        for position, entry in enumerate(section.entries):
            at = doc.span(entry.name.start, entry.name.end)
            known = entry.name.text
            if known not in declared:
                yield codes.UNKNOWN_ENTRY.at(at, f"there is no {noun} '{known}'")
                continue
            if known in met:
                yield codes.REPEATED.at(at, f"the {noun} '{known}' is described twice")
                continue
            met.add(known)
            expected = (declared if known in inferred else required).index(known)
            if expected > position:
                yield codes.ORDER.at(
                    at,
                    f"the {noun} '{known}' is number {expected + 1} of the declaration, but number "
                    f"{position + 1} here",
                )
            body = entry.body
            if body.text:
                what = f"what is said of '{known}'"
                yield from _begin(what, body, doc.span(body.start, body.start + 1))
                yield from _end(what, body.text, doc.span(body.end - 1, body.end))
            else:
                yield codes.EMPTY.at(at, f"nothing is said of the {noun} '{known}'")
    last = sections.last(name)
    if last is None:
        return
    described = {entry.name.text for entry in last.entries}
    for each in required:
        if each not in described:
            message = f"the {noun} '{each}' is not described"
            yield codes.UNDOCUMENTED_ENTRY.at(_tag(doc, last), message)
    if not required and not last.entries and last.is_last:
        yield codes.EMPTY.at(_tag(doc, last), f"the section '{name}' says nothing")


def _repeated(doc: Docstring, sections: Sections) -> Iterator[Diagnostic]:
    met: set[str] = set()
    for section in sections.found:
        if section.name in met:
            yield codes.REPEATED.at(
                _tag(doc, section), f"the section '{section.name}' is there twice"
            )
        met.add(section.name)


def _indented(doc: Docstring, sections: Sections) -> Iterator[Diagnostic]:
    for name, at in sections.overindented:
        yield codes.INDENTED.at(
            doc.span(at, at + len(name)),
            f"'{name}' is indented; as a section it stands further to the left",
        )


def _tag(doc: Docstring, section: Section) -> Span:
    return doc.span(section.start, section.start + len(section.name))
