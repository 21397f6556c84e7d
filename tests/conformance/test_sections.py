"""The table of the reference's sections is complete and true."""

from tests.conformance.sections import TABLE, exists, sections, table


def test_every_program_of_the_table_is_there() -> None:
    listed = [name for each in sections() for name in each.programs]
    assert [name for name in listed if not exists(name)] == []
    assert len(set(listed)) > 200


def test_a_section_lists_a_few_programs_once_each() -> None:
    for each in sections():
        assert len(set(each.programs)) == len(each.programs) <= 5, each.title


def test_hardly_a_section_is_without_a_program() -> None:
    assert len([each for each in sections() if each.reason]) <= 11
    assert len([each for each in sections() if not each.programs and not each.reason]) <= 11


def test_the_document_is_what_the_table_says() -> None:
    assert TABLE.read_text(encoding="utf-8") == table(), "run python -m tests.conformance.sections"
