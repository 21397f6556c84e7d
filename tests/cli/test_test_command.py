"""`mojo test`."""

from pathlib import Path

import pytest

from cli.command import CommandError
from cli.commands.test import _Expression
from cli.exit_codes import ExitCode
from tests.cli.conftest import Mojo

_SUITE = """\
from std.testing import TestSuite, assert_equal


def test_one() raises:
    assert_equal(1, 1)


def test_two() raises:
    assert_equal(1, 2)


def main() raises:
    TestSuite.discover_tests[__functions_in_module()]().run()
"""


def test_tests_are_found_run_and_summed_up(mojo: Mojo, here: Path) -> None:
    (here / "test_a.mojo").write_text(_SUITE)
    (here / "b_test.mojo").write_text("def main():\n    print('fine')\n")
    (here / "other.mojo").write_text("def main():\n    print('not a test')\n")
    done = mojo("test")
    assert done.code == ExitCode.PROBLEMS
    assert "fine" in done.out
    assert "not a test" not in done.out
    assert "1 passed , 1 failed , 0 skipped" in done.out
    assert "mojo: failed: test_a.mojo\nmojo: 1 of 2 test files passed" in done.err


def test_tests_are_chosen_by_name(mojo: Mojo, here: Path) -> None:
    (here / "test_a.mojo").write_text(_SUITE)
    (here / "b_test.mojo").write_text("def main():\n    print('fine')\n")
    done = mojo("test", "-k", "test and not two", ".")
    assert done.code == ExitCode.OK
    assert "1 passed , 0 failed , 1 skipped" in done.out
    assert "fine" not in done.out


def test_no_tests_are_a_problem(mojo: Mojo, here: Path) -> None:
    (here / "other.mojo").write_text("def main():\n    pass\n")
    done = mojo("test")
    assert (done.code, done.err) == (ExitCode.PROBLEMS, "mojo: error: no tests were found\n")


def test_expressions() -> None:
    assert _Expression("a and (b or not c)").holds("a_d")
    assert not _Expression("a and (b or not c)").holds("a_c")
    for wrong in ("", "a b", "(a", "a or", "not"):
        with pytest.raises(CommandError):
            _Expression(wrong)
