"""What a program for debuggers tells of its end when a signal ends it: where it was.

It is only used with the C library of GNU on Linux: structures are made here as they are there.
"""

from std.ffi import external_call
from std.memory.pointer import Pointer
from std.memory.stack_allocation import unsafe_stack_allocation

comptime _Bytes = Pointer[UInt8, MutUntrackedOrigin]
comptime _Words = Pointer[Int, MutUntrackedOrigin]
comptime _Handler = def(Int32) thin -> None

comptime _FRAMES = 128
# The handler itself and what the system calls it through come first.
comptime _OURS = 2
comptime _STACK_BYTES = 65536
# To run on its own stack, once.
comptime _FLAGS = 0x08000000 | 0x80000000


def watch_crashes():
    """See to it that where the program is gets told when a signal ends it.

    The compiler calls this first of all in a program that is made for debuggers.
    """
    # An overflow leaves nothing of the stack that there is.
    var stack = unsafe_stack_allocation[3, Int]()
    stack[unsafe_offset=0] = external_call["malloc", Int](_STACK_BYTES)
    stack[unsafe_offset=1] = 0
    stack[unsafe_offset=2] = _STACK_BYTES
    _ = external_call["sigaltstack", Int32](stack, Int(0))
    # The first call loads what it needs, for which it is too late afterwards.
    _ = external_call["backtrace", Int32](stack, Int32(1))
    var handler: _Handler = _tell
    var action = unsafe_stack_allocation[19, Int]()
    for i in range(19):
        action[unsafe_offset=i] = 0
    action[unsafe_offset=0] = Pointer(to=handler).unsafe_bitcast[Int]()[]
    action[unsafe_offset=17] = _FLAGS
    _watch(4, action)
    _watch(5, action)
    _watch(6, action)
    _watch(7, action)
    _watch(8, action)
    _watch(11, action)


def _watch(number: Int32, action: _Words):
    _ = external_call["sigaction", Int32](number, action, Int(0))


def _tell(number: Int32):
    """Say where the program is, and end of the same signal."""
    var frames = unsafe_stack_allocation[_FRAMES, Int]()
    var count = Int(external_call["backtrace", Int32](frames, Int32(_FRAMES)))
    if count < _FRAMES:
        # The first of all is not the program's.
        count -= 1
    var handler: _Handler = _tell
    var base = _base(Pointer(to=handler).unsafe_bitcast[Int]()[])
    # Of a program that lies where it was linked for, addresses are told as they are.
    var linked_for = _Bytes(unsafe_from_address=base + 16)[] == 2
    var text = unsafe_stack_allocation[_FRAMES * 20 + 64, UInt8]()
    var words = unsafe_stack_allocation[_FRAMES + 8, Int]()
    var at = 0
    var told = 0
    words[unsafe_offset=0] = Int("addr2line".ptr())
    words[unsafe_offset=1] = Int("-fipe".ptr())
    words[unsafe_offset=2] = Int(text)
    at = _put_text(text, at, "/proc/".ptr(), 6)
    at = _put_number(text, at, Int(external_call["getpid", Int32]()), 10)
    at = _put_text(text, at, "/exe".ptr(), 5)
    for i in range(_OURS, count):
        var address = frames[unsafe_offset=i]
        if _base(address) != base:
            continue
        # Elsewhere than where the signal came, it is where the call goes back to.
        if i > _OURS:
            address -= 1
        if not linked_for:
            address -= base
        words[unsafe_offset=3 + told] = Int(text) + at
        at = _put_number(text, at, address, 16)
        text[unsafe_offset=at] = 0
        at += 1
        told += 1
    words[unsafe_offset=3 + told] = 0
    if told:
        _write("stack, innermost first (what is between the program's own functions is left out):\n")
        var child = external_call["fork", Int32]()
        if child == 0:
            _ = external_call["dup2", Int32](Int32(2), Int32(1))
            _ = external_call["execvp", Int32]("addr2line".ptr(), words)
            _write("(addr2line, of binutils, is not there to tell)\n")
            external_call["_exit", NoneType](Int32(1))
        _ = external_call["waitpid", Int32](child, Int(0), Int32(0))
    _ = external_call["signal", Int](number, Int(0))
    _ = external_call["raise", Int32](number)


def _base(address: Int) -> Int:
    """Return where in memory the program or library begins that an address is in."""
    var info = unsafe_stack_allocation[4, Int]()
    if external_call["dladdr", Int32](address, info) == 0:
        return 0
    return info[unsafe_offset=1]


def _write(text: StaticString):
    _ = external_call["write", Int](Int32(2), text.unsafe_ptr(), text.byte_length())


def _put_text(into: _Bytes, at: Int, text: Pointer[UInt8, _], length: Int) -> Int:
    for i in range(length):
        into[unsafe_offset=at + i] = text[unsafe_offset=i]
    return at + length


def _put_number(into: _Bytes, at: Int, number: Int, radix: Int) -> Int:
    var end = at
    if number >= radix:
        end = _put_number(into, at, number // radix, radix)
    into[unsafe_offset=end] = "0123456789abcdef".ptr()[unsafe_offset=number % radix]
    return end + 1
