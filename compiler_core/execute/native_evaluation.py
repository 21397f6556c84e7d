"""Long computations at compile time, by the machine itself.

The interpreter knows bounds, tells what goes wrong, and is slow. What has not come to its end after
a while is compiled and run in a process of its own, whose memory is one piece that both see. Only
what comes out well counts: after anything else the interpreter has another go, and says what is
wrong. So nothing here needs to explain a failure.
"""

from __future__ import annotations

import ctypes
import faulthandler
import mmap
import os
import re
import resource
import signal
import sys
from dataclasses import dataclass
from typing import Final

from compiler_core.codegen import InvalidIrError, Options, Target, compile_ir, emit_module
from compiler_core.codegen.target import host_target
from compiler_core.comptime.externals import is_allowed
from compiler_core.comptime.foreign import ForeignMemory, ForeignResult
from compiler_core.execute.jit import LoadError, load_object
from compiler_core.mir import body as low
from compiler_core.mir.layout import DataLayout
from compiler_core.mir.types import NONE, POINTER

_ENTRY: Final = "comptime.native"
# Only what is touched is ever there.
_ARENA: Final = 2 << 30
_TABLE: Final = 64 << 20
_RESULT: Final = 1 << 16
_SECONDS: Final = 5
_SHARED: Final = getattr(mmap, "MAP_SHARED", 0)
_FLAGS: Final = _SHARED | getattr(mmap, "MAP_ANONYMOUS", 0) | getattr(mmap, "MAP_NORESERVE", 0)

# Memory is given out in order and never again, so that it is always nought. Before a piece are its
# size and whether it lives; the table says where pieces are. What does not fit ends the process.
_MEMORY: Final = """
@comptime.next = internal global i64 {start}
@comptime.count = internal global i64 0
define internal noalias ptr @comptime.aligned(i64 %alignment, i64 %size) noinline {{
  %large = icmp ugt i64 %size, {arena}
  br i1 %large, label %full, label %fits
fits:
  %low = icmp ult i64 %alignment, 16
  %wanted = select i1 %low, i64 16, i64 %alignment
  %next = load i64, ptr @comptime.next
  %behind = add i64 %next, 15
  %above = add i64 %behind, %wanted
  %mask = sub i64 0, %wanted
  %data = and i64 %above, %mask
  %end = add i64 %data, %size
  %count = load i64, ptr @comptime.count
  %no.room = icmp ugt i64 %end, {end}
  %no.entry = icmp uge i64 %count, {entries}
  %none = or i1 %no.room, %no.entry
  br i1 %none, label %full, label %good
good:
  %head = sub i64 %data, 16
  %at = inttoptr i64 %head to ptr
  store i64 %size, ptr %at
  %lives = getelementptr i64, ptr %at, i64 1
  store i64 1, ptr %lives
  %entry = getelementptr i64, ptr inttoptr (i64 {table} to ptr), i64 %count
  store i64 %data, ptr %entry
  %more = add i64 %count, 1
  store i64 %more, ptr @comptime.count
  store i64 %end, ptr @comptime.next
  %result = inttoptr i64 %data to ptr
  ret ptr %result
full:
  call void @llvm.trap()
  unreachable
}}
define internal noalias ptr @comptime.malloc(i64 %size) {{
  %result = call ptr @comptime.aligned(i64 16, i64 %size)
  ret ptr %result
}}
define internal noalias ptr @comptime.calloc(i64 %count, i64 %each) {{
  %size = mul i64 %count, %each
  %result = call ptr @comptime.aligned(i64 16, i64 %size)
  ret ptr %result
}}
define internal void @comptime.free(ptr %data) {{
  %nothing = icmp eq ptr %data, null
  br i1 %nothing, label %done, label %some
some:
  %lives = getelementptr i64, ptr %data, i64 -1
  store i64 0, ptr %lives
  br label %done
done:
  ret void
}}
"""
_RENAMED: Final = {
    "malloc": "comptime.malloc",
    "calloc": "comptime.calloc",
    "aligned_alloc": "comptime.aligned",
    "free": "comptime.free",
}
_DECLARED: Final = re.compile(r"^declare (.*)@(\"[^\"]+\"|[^(]+)(\(.*\)).*$", re.MULTILINE)


@dataclass(slots=True)
class _Arena:
    """Memory of a computation: the result, where pieces are, and the pieces."""

    memory: mmap.mmap
    start: int

    @property
    def table(self) -> int:
        return self.start + _RESULT

    @property
    def first(self) -> int:
        return self.table + _TABLE

    @property
    def end(self) -> int:
        return self.start + _ARENA


def evaluate_natively(module: low.Module, name: str, layout: DataLayout) -> ForeignResult | None:
    """Return what a function without arguments gives; nothing if it does not come out well."""
    function = module.functions[name]
    size = layout.size(function.result)
    if not _possible(module) or size > _RESULT:
        return None
    memory = mmap.mmap(-1, _ARENA, flags=_FLAGS)
    start = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    arena = _Arena(memory, start)
    code = _compiled(module, function, arena, layout)
    if code is None:
        return None
    try:
        loaded = load_object(code, _ENTRY)
    except LoadError:
        return None
    run = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(loaded.address)
    if not _run(run, start):
        return None
    foreign = ForeignMemory(memory, start, arena.table - start, arena.first - start, _others(arena))
    return foreign.result(size)


def _possible(module: low.Module) -> bool:
    # What is kept between calls is only known when a program runs.
    return sys.platform == "linux" and not any(one.mutable for one in module.globals.values())


def _compiled(
    module: low.Module, function: low.Function, arena: _Arena, layout: DataLayout
) -> bytes | None:
    module.functions[_ENTRY] = _caller(function)
    try:
        ir = emit_module(module, layout, at_run_time=False)
    finally:
        del module.functions[_ENTRY]
    for name, ours in _RENAMED.items():
        ir = re.sub(rf"@{name}\(", f"@{ours}(", ir)
    ir = _DECLARED.sub(_defined, ir)
    ir += _MEMORY.format(
        start=arena.first,
        arena=_ARENA,
        end=arena.end,
        entries=_TABLE // 8,
        table=arena.table,
    )
    try:
        # For any processor of the kind: products and sums are rounded as the interpreter does.
        return compile_ir(ir, Target(host_target().triple), Options(1)).object_code()
    except InvalidIrError:
        return None


def _caller(function: low.Function) -> low.Function:
    """Return a function that puts what another gives at an address."""
    address = low.Local("address", POINTER)
    caller = low.Function(_ENTRY, [low.Parameter(address)], NONE, exported=True)
    start = low.Block("start")
    done = low.Block("done", terminator=low.Return(None))
    caller.blocks += [start, done]
    place = low.Place(address, (low.Deref(function.result),))
    callee = low.FunctionName(function.name)
    if function.raises is None:
        start.instructions.append(low.Call(place, callee, ()))
        start.terminator = low.Goto(done)
        return caller
    failed = low.Block("failed", terminator=low.Unreachable())
    failed.instructions.append(low.Operate(None, "llvm.intr.trap", ()))
    caller.blocks.append(failed)
    error = None
    if function.raises is not NONE:
        local = low.Local("error", function.raises)
        caller.locals.append(local)
        error = low.Place(local)
    start.terminator = low.TryCall(place, callee, (), error, done, failed)
    return caller


def _defined(declaration: re.Match[str]) -> str:
    """Keep what C may do; let all else end the process."""
    result, name, parameters = declaration[1], declaration[2], declaration[3]
    plain = name.strip('"')
    if plain in _RENAMED.values():
        return ""
    if plain.startswith("llvm.") or is_allowed(plain):
        return declaration[0]
    body = "{\n  call void @llvm.trap()\n  unreachable\n}"
    return f"define internal {result}@{name}{parameters} {body}"


def _run(run: ctypes._CFunctionType, result: int) -> bool:
    """Call a function in a process of its own; tell whether it came back."""
    child = os.fork()
    if child:
        _, status = os.waitpid(child, 0)
        return status == 0
    try:
        faulthandler.disable()
        for number in (signal.SIGSEGV, signal.SIGBUS, signal.SIGILL, signal.SIGFPE, signal.SIGXCPU):
            signal.signal(number, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
        run(result)
        os._exit(0)
    finally:
        os._exit(1)


def _others(arena: _Arena) -> list[tuple[int, int]]:
    """Return where else there is memory: a result that leads there is of no use to others."""
    found = []
    with open("/proc/self/maps") as maps:  # noqa: PTH123
        for line in maps:
            first, _, last = line.split(" ", 1)[0].partition("-")
            low_end, high_end = int(first, 16), int(last, 16)
            if high_end <= arena.start or low_end >= arena.end:
                found.append((low_end, high_end))
    return found
