"""`benchmarks/packages.py` on two small packages and a compiler that is none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_MAIN = "from shapes import corners\ndef main(): print(corners())\n"
_SUITE = """from std.testing import TestSuite, assert_equal

from drawn import lines


def test_lines() raises:
    assert_equal(lines(), 4)


def main() raises:
    TestSuite.discover_tests[__functions_in_module()]().run()
"""


def _package(at: Path, module: str, files: dict[str, str]) -> Path:
    for name, text in {f"src/{module}/__init__.mojo": "", **files}.items():
        (at / name).parent.mkdir(parents=True, exist_ok=True)
        (at / name).write_text(text)
    return at


def test_what_the_reference_passes_is_counted(tmp_path: Path) -> None:
    shapes = _package(
        tmp_path / "shapes",
        "shapes",
        {
            "src/shapes/__init__.mojo": "def corners() -> Int: return 4\n",
            "tests/test_corners.mojo": _MAIN,
            "tests/deep/whole.mojo": "def main(): nothing_like_this()\n",
            # No program, and one that is no test.
            "tests/common.mojo": "def helper(): pass\n",
            "examples/test_drawing.mojo": _MAIN,
        },
    )
    drawn = _package(
        tmp_path / "drawn",
        "drawn",
        {
            "src/drawn/__init__.mojo": "from shapes import corners\n"
            "def lines() -> Int: return corners()\n",
            "lines_test.mojo": _SUITE,
            "tests/test_hopeless.mojo": _MAIN,
        },
    )
    reference = tmp_path / "reference"
    reference.write_text(
        "#!/bin/sh\n"
        'for last; do :; done\ncase "$last" in *hopeless*) exit 1;; '
        '*lines_test*) echo "  PASS [ 0.1 ] test_lines"; echo "  PASS [ 0.1 ] test_more";; esac\n'
    )
    reference.chmod(0o755)
    report = tmp_path / "report"

    command = [sys.executable, "-m", "benchmarks.packages", str(shapes), str(drawn)]
    command += ["--reference", str(reference), "--report", str(report)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)

    lines = report.read_text().splitlines()
    assert done.stdout.splitlines() == lines
    assert lines[2].split("|")[3:-1] == [" 2 ", " 2 ", " 1 ", " 2 ", " 1 "]
    assert lines[3].split("|")[3:-1] == [" 2 ", " 1 ", " 0 ", " 2 ", " 0 "]
    [broken, fewer] = lines[5:]
    assert broken.startswith("shapes/tests/deep/whole.mojo :: tests/deep/whole.mojo:1:13: error: ")
    assert fewer == "drawn/lines_test.mojo :: 1 tests pass instead of 2"
