"""The style, by example: the files in `cases` say what becomes of an input.

All but `beyond.txt` record what the reference formatter makes of it; that one holds what the
reference refuses or breaks.
"""

import pytest

from formatter.format_text import Formatter
from tests.formatter.case_files import Case, all_cases

CASES = all_cases()


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_style(case: Case) -> None:
    formatter = Formatter()
    formatted = formatter.format(case.source)
    assert formatted.text == case.expected
    assert formatted.changed == (case.source != case.expected)
    # What is formatted stays as it is.
    assert formatter.format(formatted.text).text == formatted.text


def test_there_are_cases() -> None:
    assert len(CASES) > 1000
