"""Threads."""

from std._system.kind import on_macos, on_windows
from std.memory.pointer import Pointer

comptime Run = def(Int) thin abi("C") -> Int
"""What a thread does with the number that it is given."""


def start_thread(run: Run, given: Int) -> Int:
    """Start a thread, and return what stands for it, nought if there can be no more."""
    comptime if on_windows():
        return __mlir_op.`pop.external_call`[func="CreateThread", _type=Int](
            Int(0), Int(0), run, given, Int32(0), Int(0)
        )
    var thread = Int(0)
    var status = __mlir_op.`pop.external_call`[func="pthread_create", _type=Int32](
        Pointer(to=thread)._mlir_value, Int(0), run, given
    )
    return thread if status == 0 else 0


def join_thread(thread: Int):
    """Wait for the end of a thread."""
    comptime if on_windows():
        comptime for_ever = UInt32(0xFFFF_FFFF)
        _ = __mlir_op.`pop.external_call`[func="WaitForSingleObject", _type=Int32](thread, for_ever)
        _ = __mlir_op.`pop.external_call`[func="CloseHandle", _type=Int32](thread)
    else:
        _ = __mlir_op.`pop.external_call`[func="pthread_join", _type=Int32](thread, Int(0))


def this_thread() -> Int:
    """Return a number that no other thread has."""
    comptime if on_windows():
        return Int(__mlir_op.`pop.external_call`[func="GetCurrentThreadId", _type=UInt32]())
    return __mlir_op.`pop.external_call`[func="pthread_self", _type=Int]()


def let_others_run():
    """Let other threads have the processor."""
    comptime if on_windows():
        _ = __mlir_op.`pop.external_call`[func="SwitchToThread", _type=Int32]()
    else:
        _ = __mlir_op.`pop.external_call`[func="sched_yield", _type=Int32]()


def count_processors() -> Int:
    """Return how many processors there are."""
    comptime if on_windows():
        comptime all_groups = UInt16(0xFFFF)
        return Int(
            __mlir_op.`pop.external_call`[func="GetActiveProcessorCount", _type=UInt32](all_groups)
        )
    return __mlir_op.`pop.external_call`[func="sysconf", _type=Int](
        Int32(58 if on_macos() else 84)
    )
