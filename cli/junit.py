"""The results of tests as JUnit XML, which continuous integration shows."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cli.command import CommandError

# How a TestSuite tells the result of a test, and that there are no more.
_RESULT: Final = re.compile(r"\s*(PASS|FAIL|SKIP) \[ *([\d.]+) *\] (.+?)\s*")
_END: Final = re.compile(r"-{8,}\s*")
# What XML cannot hold, not even escaped.
_UNWRITABLE: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class FileResult:
    """How the tests of a file went: what the program printed, and how long it took in seconds."""

    path: str
    printed: str
    ended_well: bool
    seconds: float


@dataclass(slots=True)
class _Case:
    name: str
    result: str
    seconds: float
    details: list[str]


def write_report(path: str, results: Sequence[FileResult]) -> None:
    """Write the results of all files to one file."""
    root = ET.Element("testsuites")
    for result in results:
        root.append(_suite(result))
    ET.indent(root)
    try:
        target = Path(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n")
    except OSError as error:
        raise CommandError(f"cannot write {path}: {error.strerror or error}") from error


def _suite(result: FileResult) -> ET.Element:
    cases = _cases(result.printed)
    if not cases or (not result.ended_well and all(case.result != "FAIL" for case in cases)):
        # A program that is one test, or that did not get to the end of its tests.
        outcome = "PASS" if result.ended_well else "FAIL"
        cases.append(_Case("main", outcome, result.seconds, result.printed.splitlines()))
    suite = ET.Element(
        "testsuite",
        name=_writable(result.path),
        tests=str(len(cases)),
        failures=str(sum(case.result == "FAIL" for case in cases)),
        errors="0",
        skipped=str(sum(case.result == "SKIP" for case in cases)),
        time=f"{result.seconds:.3f}",
    )
    for case in cases:
        element = ET.SubElement(
            suite,
            "testcase",
            classname=_writable(Path(result.path).stem),
            name=_writable(case.name),
            file=_writable(result.path),
            time=f"{case.seconds:.3f}",
        )
        if case.result == "SKIP":
            ET.SubElement(element, "skipped")
        elif case.result == "FAIL":
            details = [_writable(line) for line in case.details]
            message = next((line.strip() for line in details if line.strip()), "failed")
            ET.SubElement(element, "failure", message=message).text = "\n".join(details)
    ET.SubElement(suite, "system-out").text = _writable(result.printed)
    return suite


def _cases(printed: str) -> list[_Case]:
    """The tests in the report of a TestSuite, each with what is told below it."""
    cases: list[_Case] = []
    is_open = False
    for line in printed.splitlines():
        found = _RESULT.fullmatch(line)
        if found is not None:
            cases.append(_Case(found[3], found[1], float(found[2]) / 1000, []))
            is_open = True
        elif _END.fullmatch(line):
            is_open = False
        elif is_open:
            cases[-1].details.append(line)
    return cases


def _writable(text: str) -> str:
    return _UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", text)
