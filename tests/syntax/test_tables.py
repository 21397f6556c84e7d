"""The generated tables belong to the grammar."""

import subprocess
import sys
from pathlib import Path

import pytest

from compiler_core.syntax import _tables, generate

ROOT = Path(__file__).parents[2]


def test_the_tables_are_those_of_the_grammar() -> None:
    grammar = generate.GRAMMAR.read_text(encoding="utf-8")
    assert generate.digest(grammar) == _tables.DIGEST, "run python -m compiler_core.syntax.generate"


def test_another_grammar_has_another_digest() -> None:
    grammar = generate.GRAMMAR.read_text(encoding="utf-8")
    assert generate.digest(grammar + "x: NAME\n") != _tables.DIGEST


def test_check_says_whether_the_tables_are_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "compiler_core.syntax.generate", "--check"], cwd=ROOT, check=False
    )
    assert done.returncode == 0


def test_lark_is_not_needed_to_parse() -> None:
    code = (
        "import sys; from compiler_core.syntax import parse_text; parse_text('x = 1');"
        "assert 'lark' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)


@pytest.mark.slow
def test_the_tables_come_out_the_same_again() -> None:
    grammar = generate.GRAMMAR.read_text(encoding="utf-8")
    assert generate.make_tables(grammar) == generate.TABLES.read_text(encoding="utf-8")


@pytest.mark.slow
def test_a_conflict_in_the_grammar_is_refused() -> None:
    grammar = generate.GRAMMAR.read_text(encoding="utf-8")
    ambiguous = grammar.replace('pass_statement: "pass"', 'pass_statement: "pass" | "break"')
    assert ambiguous != grammar
    with pytest.raises(Exception, match=r"(?i)conflict|collision"):
        generate.make_tables(ambiguous)
