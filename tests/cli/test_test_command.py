"""`mojo test`."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from cli.command import CommandError
from cli.commands.test import _Expression
from cli.exit_codes import ExitCode
from cli.junit import FileResult, _suite
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


def test_a_report_for_continuous_integration(mojo: Mojo, here: Path) -> None:
    (here / "test_a.mojo").write_text(_SUITE)
    (here / "b_test.mojo").write_text("def main():\n    print('fine', chr(27), '<&>')\n")
    (here / "c_test.mojo").write_text("def main() raises:\n    raise Error('not <so>')\n")
    done = mojo("test", "--junit-xml", "reports/all.xml", ".")
    assert done.code == ExitCode.PROBLEMS
    suites = {each.get("name"): each for each in ET.parse(here / "reports" / "all.xml").getroot()}
    assert {name: (each.get("tests"), each.get("failures")) for name, each in suites.items()} == {
        "b_test.mojo": ("1", "0"),
        "c_test.mojo": ("1", "1"),
        "test_a.mojo": ("2", "1"),
    }
    one, two = suites["test_a.mojo"].findall("testcase")
    assert (one.get("name"), one.find("failure")) == ("test_one", None)
    failure = two.find("failure")
    assert failure is not None
    assert "right: 2" in (failure.text or "")
    assert "test_a.mojo:9:17: AssertionError" in (failure.get("message") or "")
    raised = suites["c_test.mojo"].find("testcase/failure")
    assert raised is not None
    assert "not <so>" in (raised.text or "")
    assert "fine \N{REPLACEMENT CHARACTER} <&>" in (
        suites["b_test.mojo"].findtext("system-out") or ""
    )


def test_a_report_tells_what_is_skipped_and_what_ended_early() -> None:
    printed = "Running 2 tests\n    SKIP [ 0.000 ] test_later\n    PASS [ 1.500 ] test_now\n"
    suite = _suite(FileResult("a.mojo", printed, ended_well=False, seconds=2.0))
    cases = suite.findall("testcase")
    assert [(each.get("name"), each.get("time")) for each in cases] == [
        ("test_later", "0.000"),
        ("test_now", "0.002"),
        ("main", "2.000"),
    ]
    assert cases[0].find("skipped") is not None
    assert cases[2].find("failure") is not None


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
