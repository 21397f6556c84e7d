"""A command line of Windows is parted into words as its C library does."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from cli.commands import COMMANDS
from cli.console import Console
from cli.main import run

PROGRAM = """
from std.sys._command_line import words_of

def main():
    for line in [{lines}]:
        for word in words_of(line.as_bytes()):
            print("[", String(unsafe_from_utf8=word), "]", sep="", end="")
        print()
"""
# As the page about the parsing of arguments in Microsoft's description of C has them, and others.
LINES = {
    r'"abc" d e': "[abc][d][e]",
    r"p a\\b d e h": r"[p][a\\b][d][e][h]",
    r"p a\\\"b c d": r"[p][a\"b][c][d]",
    r'p a\\\\"b c" d e': r"[p][a\\b c][d][e]",
    r'p a"b"" c d': r'[p][ab" c d]',
    r'"C:\my dir\p.exe"  x ""': r"[C:\my dir\p.exe][x][]",
    "p é🔥\t日本 ": "[p][é🔥][日本]",
    "p": "[p]",
}


def test_words_of_a_command_line(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    source = tmp_path / "words.mojo"
    lines = ", ".join(_literal(line) for line in LINES)
    source.write_text(PROGRAM.format(lines=lines))
    assert run(["run", str(source)], COMMANDS, Console.of_process()) == 0
    assert capfd.readouterr().out.splitlines() == list(LINES.values())


@pytest.mark.parametrize("words", [["prog", 'a "b" c', "d\\", "", "\\\\x", 'e\\"f', "g h\\\\"]])
def test_what_is_put_together_comes_apart_again(
    words: list[str], tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path / "words.mojo"
    line = subprocess.list2cmdline(words)
    source.write_text(PROGRAM.format(lines=_literal(line)))
    assert run(["run", str(source)], COMMANDS, Console.of_process()) == 0
    assert capfd.readouterr().out == "".join(f"[{word}]" for word in words) + "\n"


def _literal(text: str) -> str:
    inner = text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")
    return f'String("{inner}")'
