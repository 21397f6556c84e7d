"""What a build makes, for this machine and for others."""

from pathlib import Path

import pytest

from compiler_core.codegen import Options, Target, TargetError, compile_ir, emit_module, host_target
from compiler_core.execute.build import BuildError, Emit, LinkOptions, link, write
from compiler_core.execute.store import ObjectStore
from compiler_core.mir import parse_module

IR = emit_module(
    parse_module("""
    export func @twice(%n: index) -> index {
    ^entry:
      %r: index = index.add %n, %n
      return %r
    }
    """)
)


def test_llvm_and_assembly(tmp_path: Path) -> None:
    write(IR, tmp_path / "out.ll", Emit.LLVM, host_target(), Options())
    write(IR, tmp_path / "out.s", Emit.ASSEMBLY, host_target(), Options())
    assert "define" in (tmp_path / "out.ll").read_text()
    assert "twice:" in (tmp_path / "out.s").read_text()


def test_shared_library(tmp_path: Path) -> None:
    import ctypes

    code = compile_ir(IR, host_target(), Options()).object_code()
    link(code, tmp_path / "twice.so", host_target(), LinkOptions(shared=True))
    assert ctypes.CDLL(str(tmp_path / "twice.so")).twice(21) == 42


@pytest.mark.parametrize(
    ("triple", "magic"),
    [
        ("aarch64-unknown-linux-gnu", b"\x7fELF"),
        ("wasm32-unknown-unknown", b"\0asm"),
        ("arm64-apple-macosx", b"\xcf\xfa\xed\xfe"),
    ],
)
def test_objects_for_other_machines(tmp_path: Path, triple: str, magic: bytes) -> None:
    target = Target(triple)
    module = parse_module("""
    export func @twice(%n: index) -> index {
    ^entry:
      %r: index = index.add %n, %n
      return %r
    }
    """)
    ir = emit_module(module, target.layout)
    write(ir, tmp_path / "out.o", Emit.OBJECT, target, Options())
    assert (tmp_path / "out.o").read_bytes().startswith(magic)


def test_unknown_target_is_said(tmp_path: Path) -> None:
    with pytest.raises(TargetError, match="pdp11"):
        write(IR, tmp_path / "out.o", Emit.OBJECT, Target("pdp11-dec-unix"), Options())


def test_missing_driver_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CC", raising=False)
    with pytest.raises(BuildError, match="install"):
        link(
            compile_ir(IR, host_target(), Options()).object_code(), tmp_path / "out", host_target()
        )


def test_linker_errors_are_passed_on(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="main"):
        link(
            compile_ir(IR, host_target(), Options()).object_code(), tmp_path / "out", host_target()
        )


def test_output_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="cannot write"):
        write(IR, tmp_path / "none" / "out.o", Emit.OBJECT, host_target(), Options())


def test_object_comes_from_the_store(tmp_path: Path) -> None:
    from compiler_core.execute.objects import object_code, object_key

    store = ObjectStore(tmp_path)
    target = host_target()
    first = object_code(IR, target, Options(), store)
    assert store.get(object_key(IR, target, Options())) == first
    store.put(object_key(IR, target, Options()), b"from the store")
    assert object_code(IR, target, Options(), store) == b"from the store"
    assert object_key(IR, target, Options(0)) != object_key(IR, target, Options(3))
