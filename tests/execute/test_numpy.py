"""Arrays of numpy, whose elements programs see without copying them."""

import importlib.util
import sys
from pathlib import Path

import pytest

from compiler_core.codegen import Options, host_target
from compiler_core.execute import driver
from compiler_core.execute.objects import object_code
from compiler_core.execute.outcome import Exited
from compiler_core.execute.program_cache import Request
from compiler_core.execute.run import run_object

SOURCE = """
from std.python import Python, PythonObject
from std.python.numpy import copy_to_numpy_array, from_numpy_array

def main() raises:
    var np = Python.import_module("numpy")
    var a = np.arange(4, dtype="float64")
    var data = from_numpy_array[DType.float64](a)
    data[2] = 20.5
    var p = a.ctypes.data.unsafe_get_as_pointer[DType.float64]()
    p[unsafe_offset=0] = -1
    print(a.tolist(), len(data))
    var values: List[Int32] = [1, 2, 3]
    print(copy_to_numpy_array(Span(values)) * 2)
    try:
        _ = from_numpy_array[DType.float32](a)
    except e:
        print(e)
    try:
        _ = from_numpy_array[DType.float64](a[::2])
    except e:
        print(e)
    var m = np.arange(12).reshape(3, 4)
    print(m[1, 2], m[1:3].sum())
"""


@pytest.mark.skipif(importlib.util.find_spec("numpy") is None, reason="needs numpy")
def test_elements_are_seen_and_changed_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "main.mojo"
    path.write_text(SOURCE)
    with driver.session(Request(str(path))) as database:
        assert not driver.check(database, str(path)).failed
        program, _ = driver.instantiate(database, str(path))
        assert program is not None
        code = object_code(driver.program_ir(database, program), host_target(), Options(1))
    monkeypatch.setenv("MOJO_PYTHON", sys.executable)
    assert run_object(code, ["program"]) == Exited(0)
    assert capfd.readouterr().out.splitlines() == [
        "[-1.0, 1.0, 20.5, 3.0] 4",
        "[2 4 6]",
        "from_numpy_array: dtype mismatch: array is 'float64' but 'float32' was requested",
        "from_numpy_array: array must be C-contiguous",
        "6 60",
    ]
