"""The table of the reference's sections is complete and true."""

from tests.conformance.sections import TABLE, exists, sections, table


def test_every_program_of_the_table_is_there() -> None:
    listed = [name for each in sections() for name in each.programs]
    assert [name for name in listed if not exists(name)] == []
    assert len(set(listed)) > 200


def test_hardly_a_section_is_without_a_program() -> None:
    assert len([each for each in sections() if not each.programs]) <= 3


def test_the_document_is_what_the_table_says() -> None:
    assert TABLE.read_text(encoding="utf-8") == table(), "run python -m tests.conformance.sections"
