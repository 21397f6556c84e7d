"""Long computations at compile time, by the machine itself.

The interpreter knows bounds, tells what goes wrong, and is slow. What has not come to its end after
a while is compiled and run in a process of its own, whose memory is one piece that both see. Only
what comes out well counts: after a crash, or where something was called that is not allowed, the
interpreter has another go, and says what is wrong. So nothing here needs to explain a failure, save
that the time was not enough, for then it would not be for the interpreter.

The memory is always at the same addresses, so that what depends on them depends on the program
alone; and the result of the same code is kept between runs of the compiler. For Linux only.
"""

from __future__ import annotations

import ctypes
import faulthandler
import mmap
import os
import pickle
import re
import resource
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import Enum
from typing import Final

from compiler_core.codegen import InvalidIrError, Options, Target, compile_ir, emit_module
from compiler_core.codegen.target import host_target
from compiler_core.comptime import Failure, Reason
from compiler_core.comptime.externals import is_allowed
from compiler_core.comptime.foreign import ForeignMemory, ForeignResult
from compiler_core.execute.jit import load_object
from compiler_core.execute.objects import object_key
from compiler_core.execute.outcome import LoadError
from compiler_core.execute.store import ObjectStore, digest
from compiler_core.mir import body as low
from compiler_core.mir import verify
from compiler_core.mir.layout import DataLayout
from compiler_core.mir.types import NONE, POINTER

_ENTRY: Final = "comptime.native"
# Where nothing else is put by itself, on machines whose addresses have 47 bits or more.
_START: Final = 0x2000_0000_0000
# Only what is touched is ever there.
_SIZE: Final = 1 << 30
_RESULT: Final = 1 << 16
_TABLE: Final = _START + _RESULT
_FIRST: Final = _TABLE + (64 << 20)
_END: Final = _START + _SIZE
_SECONDS: Final = 5
# Changes with what is kept, and with how long a computation may take.
_KIND: Final = "comptime-1"

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
# Python names it from 3.13 on.
_MAP_NORESERVE: Final = 0x4000
_PR_SET_PDEATHSIG: Final = 1
_PR_SET_DUMPABLE: Final = 4


class _Ended(Enum):
    """How a process ended."""

    WELL = "it came back"
    LATE = "its time was over"
    BADLY = "a crash, or somebody ended it"


@dataclass(frozen=True, slots=True)
class _Shared:
    """The memory that a computation has, as bytes."""

    start: int

    def __getitem__(self, at: slice) -> bytes:
        return ctypes.string_at(self.start + at.start, at.stop - at.start)


def evaluate_natively(
    module: low.Module,
    name: str,
    layout: DataLayout,
    seconds: int = _SECONDS,
    store: ObjectStore | None = None,
) -> ForeignResult | Failure | None:
    """Return what a function without arguments gives; nothing if it does not come out well."""
    function = module.functions[name]
    size = layout.size(function.result)
    if not _possible(module) or size > _RESULT or verify(module, layout):
        return None
    ir = _emitted(module, function, layout)
    # For any processor of the kind: products and sums are rounded as the interpreter does.
    target, options = Target(host_target().triple), Options(1)
    store = store if store is not None else ObjectStore()
    key = digest(_KIND, sys.version, object_key(ir, target, options), str(size))
    known = store.get(key)
    if known is not None:
        data, pieces, links = pickle.loads(known)
        return ForeignResult(data, pieces, links)
    try:
        code = compile_ir(ir, target, options).object_code()
        loaded = load_object(code, _ENTRY)
    except (InvalidIrError, LoadError):
        return None
    with _memory() as there:
        if not there:
            return None
        ended = _run(loaded.address, seconds)
        if ended is _Ended.LATE:
            message = f"runs for more than {seconds} seconds"
            return Failure(Reason.INSTRUCTIONS, message, ())
        if ended is _Ended.BADLY:
            return None
        memory = ForeignMemory(
            _Shared(_START), _START, _TABLE - _START, _FIRST - _START, _SIZE, _others()
        )
        found = memory.result(size)
    if found is not None:
        store.put(key, pickle.dumps((found.data, found.pieces, found.links)))
    return found


def _possible(module: low.Module) -> bool:
    if any(one.mutable for one in module.globals.values()):
        # What is kept between calls is only known when a program runs.
        return False
    return _is_alone()


def _is_alone() -> bool:
    # A copy of a process has one of its threads, and locks that the others held are never released.
    return len(os.listdir("/proc/self/task")) == 1  # noqa: PTH208


def _emitted(module: low.Module, function: low.Function, layout: DataLayout) -> str:
    """Return IR that asks for memory where we look for it, and calls nothing but what may be."""
    module.functions[_ENTRY] = _caller(function)
    try:
        ir = emit_module(module, layout, at_run_time=False)
    finally:
        del module.functions[_ENTRY]
    for name, ours in _RENAMED.items():
        ir = re.sub(rf"@{name}\(", f"@{ours}(", ir)
    ir = _DECLARED.sub(_defined, ir)
    # What must not be reached stops, lest what happens to follow in memory is run.
    ir = ir.replace("\n  unreachable\n", "\n  call void @llvm.trap()\n  unreachable\n")
    return ir + _MEMORY.format(
        start=_FIRST, arena=_SIZE, end=_END, entries=(_FIRST - _TABLE) // 8 - 1, table=_TABLE
    )


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


@contextmanager
def _memory() -> Iterator[bool]:
    """Have the memory of a computation for a while; tell whether it is there."""
    library = ctypes.CDLL(None)
    map_, unmap = library.mmap, library.munmap
    map_.restype = ctypes.c_void_p
    map_.argtypes = [ctypes.c_void_p, ctypes.c_size_t, *[ctypes.c_int] * 3, ctypes.c_long]
    unmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t]
    # Not `MAP_FIXED`, which would take the place of what is there.
    flags = mmap.MAP_SHARED | mmap.MAP_ANONYMOUS | _MAP_NORESERVE
    at = map_(_START, _SIZE, mmap.PROT_READ | mmap.PROT_WRITE, flags, -1, 0)
    try:
        yield at == _START
    finally:
        # What stands for a failure is the highest address.
        if at is not None and at != ctypes.c_void_p(-1).value:
            unmap(at, _SIZE)


def _run(address: int, seconds: int) -> _Ended:
    """Call a function in a process of its own, and tell how that ended."""
    run = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(address)
    parent = os.getpid()
    try:
        child = os.fork()
    except OSError:
        return _Ended.BADLY
    if not child:
        _become(run, seconds, parent)
    status = None
    try:
        _, status = os.waitpid(child, 0)
    except ChildProcessError:
        # Where nobody wants to hear of children, the system does not tell how they ended.
        status = signal.SIGKILL
    finally:
        if status is None:
            # We are interrupted.
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU:
        return _Ended.LATE
    return _Ended.WELL if status == 0 else _Ended.BADLY


def _become(run: ctypes._CFunctionType, seconds: int, parent: int) -> None:
    """Compute as this process, and end; whatever happens leaves no trace but the memory."""
    try:
        faulthandler.disable()
        for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
            with suppress(OSError):
                signal.signal(number, signal.SIG_DFL)
        signal.pthread_sigmask(signal.SIG_SETMASK, ())
        control = ctypes.CDLL(None).prctl
        control(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        control(_PR_SET_DUMPABLE, 0, 0, 0, 0)
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        if hard == resource.RLIM_INFINITY or hard > seconds:
            # The second one ends what does not listen to the first.
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
        if os.getppid() == parent:
            run(_START)
            os._exit(0)
    finally:
        os._exit(1)


def _others() -> list[tuple[int, int]]:
    """Return where else there is memory: a result that leads there is of no use to others."""
    found = []
    with open("/proc/self/maps") as maps:  # noqa: PTH123
        for line in maps:
            first, _, last = line.split(" ", 1)[0].partition("-")
            low_end, high_end = int(first, 16), int(last, 16)
            if high_end <= _START or low_end >= _END:
                found.append((low_end, high_end))
    return found
