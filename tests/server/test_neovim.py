"""A client that nobody here wrote: Neovim's own, without a configuration for this server."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.server.client import ROOT

SCRIPT = """
local out = {}
local command = vim.json.decode(vim.env.MOJO_SERVER)
local id = vim.lsp.start_client({ name = 'mojo', cmd = command, root_dir = vim.fn.getcwd() })
vim.lsp.buf_attach_client(0, id)

local function when(condition)
  return vim.wait(60000, condition, 20)
end

local function ask(method, line, character, more)
  local params = {
    textDocument = vim.lsp.util.make_text_document_params(),
    position = { line = line, character = character },
  }
  for key, value in pairs(more or {}) do params[key] = value end
  local answer = vim.lsp.buf_request_sync(0, method, params, 60000)
  return answer and answer[id] and answer[id].result
end

when(function() return #vim.diagnostic.get(0) > 0 end)
out.diagnostics = {}
for _, each in ipairs(vim.diagnostic.get(0)) do
  table.insert(out.diagnostics, { line = each.lnum, text = each.message })
end

out.hover = ask('textDocument/hover', 5, 14).contents.value

-- A member of a text, typed behind the last line.
vim.api.nvim_buf_set_lines(0, 8, 8, false, { '    s.up' })
out.completion = {}
local items = vim.lsp.util.extract_completion_items(ask('textDocument/completion', 8, 8))
for _, each in ipairs(items) do table.insert(out.completion, each.label) end
vim.api.nvim_buf_set_lines(0, 8, 9, false, {})

vim.api.nvim_win_set_cursor(0, { 5, 4 + 4 })
vim.lsp.buf.rename('number')
when(function() return vim.fn.search('number', 'nw') > 0 end)

if vim.lsp.buf.format then
  vim.lsp.buf.format({ timeout_ms = 60000 })
else
  vim.lsp.buf.formatting_sync(nil, 60000)
end
out.text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\\n')

vim.lsp.stop_client(id)
when(function() return vim.lsp.get_client_by_id(id) == nil end)
local file = io.open(vim.env.MOJO_RESULT, 'w')
file:write(vim.json.encode(out))
file:close()
vim.cmd('qa!')
"""
PROGRAM = """def double(n: Int) -> Int:
    return n*2

def main():
    var x = 21
    print( double(x), missing )
    var s = String("a")
    print(s)
"""


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("nvim") is None, reason="Neovim is not installed")
def test_neovim_opens_completes_hovers_renames_and_formats(tmp_path: Path) -> None:
    (tmp_path / "main.mojo").write_text(PROGRAM)
    (tmp_path / "run.lua").write_text(SCRIPT)
    result = tmp_path / "result.json"
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "MOJO_SERVER": json.dumps([sys.executable, "-m", "cli", "lsp"]),
        "MOJO_RESULT": str(result),
        "XDG_STATE_HOME": str(tmp_path / "state"),
    }
    command = ["nvim", "--headless", "-u", "NONE", "-n", "main.mojo", "-c", "luafile run.lua"]
    subprocess.run(command, cwd=tmp_path, env=environment, timeout=240, check=False)
    found = json.loads(result.read_text())
    assert [each["line"] for each in found["diagnostics"]] == [5]
    assert "missing" in found["diagnostics"][0]["text"]
    assert "def double(n: Int) -> Int" in found["hover"]
    assert "upper" in found["completion"]
    assert "print(double(number), missing)" in found["text"]
    assert "return n * 2" in found["text"]
