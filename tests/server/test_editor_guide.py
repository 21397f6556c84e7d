"""The guide's set-ups of editors, that of Neovim in a real Neovim."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.server.client import Client

ROOT = Path(__file__).parents[2]
CHECK = """
local function wait(what, done)
  if not vim.wait(90000, done, 100) then
    print('waited for ' .. what)
    vim.cmd('cq')
  end
end
wait('diagnostics', function() return #vim.diagnostic.get(0) > 0 end)
local found = vim.diagnostic.get(0)[1]
local place = vim.lsp.util.make_position_params()
place.position = { line = 6, character = 11 }
local answers = vim.lsp.buf_request_sync(0, 'textDocument/hover', place, 90000)
local _, answer = next(answers)
vim.cmd('silent make')
local mistake = vim.fn.getqflist()[1]
vim.fn.writefile({
  vim.bo.filetype,
  found.lnum .. ': ' .. found.message,
  tostring(string.find(answer.result.contents.value, 'Half of a number.', 1, true) ~= nil),
  mistake.lnum .. ':' .. mistake.col .. ': ' .. mistake.text,
}, 'told')
vim.cmd('qa!')
"""
WRONG = '''def half(x: Int) -> Int:
    """Half of a number."""
    return x // 2


def main():
    print(half(4))
    print(nowhere)
'''


def _blocks(language: str) -> list[str]:
    guide = (ROOT / "docs" / "editors.md").read_text(encoding="utf-8")
    return re.findall(rf"```{language}\n(.*?)```", guide, re.S)


def test_what_the_guide_has_written_into_files_is_read_from_them() -> None:
    helix = [tomllib.loads(each) for each in _blocks("toml")]
    zed = [json.loads(each) for each in _blocks("json")]
    assert [each["language"][0]["language-servers"] for each in helix] == [["mojo"]]
    assert len(zed) == 3
    assert zed[0]["languages"]["Mojo"]["language_servers"] == list(zed[0]["lsp"])


def test_the_server_starts_as_the_extensions_of_other_editors_start_it() -> None:
    client = Client("--skip-docstring-checks", "--log=verbose", "-I", ".")
    client.initialize()
    assert client.stop() == 0


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("nvim") is None, reason="there is no Neovim")
def test_the_guide_makes_an_editor_of_it(tmp_path: Path) -> None:
    # Neither of the parts for newer ones, nor for those who have an extension.
    chosen = [each for each in _blocks("lua") if "start_client" in each or "makeprg" in each]
    assert len(chosen) == 2
    (tmp_path / "init.lua").write_text("".join(chosen), encoding="utf-8")
    (tmp_path / "check.lua").write_text(CHECK, encoding="utf-8")
    (tmp_path / "wrong.mojo").write_text(WRONG, encoding="utf-8")
    programs = tmp_path / "bin"
    programs.mkdir()
    for name, words in (("mojo", ""), ("mojo-lsp-server", "lsp ")):
        script = programs / name
        script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m cli {words}"$@"\n')
        script.chmod(0o755)
    environment = {
        **os.environ,
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }
    command = ["nvim", "--headless", "-n", "-u", "init.lua", "wrong.mojo"]
    done = subprocess.run(
        [*command, "-c", "luafile check.lua"],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
    )
    assert done.returncode == 0, done.stderr
    kind, diagnostic, is_hovered, mistake = (tmp_path / "told").read_text().splitlines()
    assert kind == "mojo"
    assert diagnostic == "7: nothing here is named 'nowhere'"
    assert is_hovered == "true"
    assert mistake == "8:11: nothing here is named 'nowhere' [name-unknown]"
