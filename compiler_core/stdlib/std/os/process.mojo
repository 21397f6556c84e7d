"""Other programs: starting them, waiting for them, ending them."""

from std._system import processes
from std._system.descriptors import close_file
from std.builtin.rebind import rebind
from std.collections.list import List
from std.collections.optional import Optional
from std.collections.span import Span
from std.collections.string._bytes import Bytes
from std.collections.string.string import String
from std.io._descriptor import write_bytes
from std.io.file_descriptor import RawFileDescriptor
from std.os._errors import c_text, last_error

comptime _HANGUP = 1
comptime _INTERRUPT = 2
comptime _KILL = 9


struct ProcessStatus(Copyable, ImplicitlyCopyable, Movable):
    """How a program ended, if it has."""

    var exit_code: Optional[Int]
    """What it said at its end."""
    var term_signal: Optional[Int]
    """The number of the signal that ended it."""

    def __init__(
        out self, exit_code: Optional[Int] = None, term_signal: Optional[Int] = None
    ):
        """Put both together.

        Args:
            exit_code: What it said at its end.
            term_signal: The number of the signal that ended it.
        """
        self.exit_code = exit_code
        self.term_signal = term_signal

    @staticmethod
    def running() -> Self:
        """Return that of a program that has not ended.

        Returns:
            Neither code nor signal.
        """
        return Self()

    def has_exited(self) -> Bool:
        """Tell whether the program has ended.

        Returns:
            Whether it has.
        """
        return Bool(self.exit_code) or Bool(self.term_signal)


struct Pipe(Movable):
    """What is written at one end of it is read at the other."""

    var fd_in: Optional[RawFileDescriptor]
    """The end to read from."""
    var fd_out: Optional[RawFileDescriptor]
    """The end to write to."""

    def __init__(
        out self, in_close_on_exec: Bool = True, out_close_on_exec: Bool = True
    ) raises:
        """Ask the system for a pipe.

        Args:
            in_close_on_exec: Whether programs that are started do not get the end to read from.
            out_close_on_exec: Whether they do not get the end to write to.
        """
        var both = SIMD[DType.int32, 2](0)
        if processes.make_pipe(both) != 0:
            raise Error("Failed to create pipe: ", last_error())
        if in_close_on_exec:
            processes.close_in_programs(both[0])
        if out_close_on_exec:
            processes.close_in_programs(both[1])
        self.fd_in = RawFileDescriptor(both[0])
        self.fd_out = RawFileDescriptor(both[1])

    def __deinit__(deinit self):
        """Close both ends."""
        _close(self.fd_in)
        _close(self.fd_out)

    def set_input_only(mut self):
        """Close the end to write to."""
        _close(self.fd_out)
        self.fd_out = None

    def set_output_only(mut self):
        """Close the end to read from."""
        _close(self.fd_in)
        self.fd_in = None

    def write_bytes(mut self, bytes: Span[UInt8, _]) raises:
        """Write bytes.

        Args:
            bytes: The bytes.

        Raises:
            An error if the end to write to is closed.
        """
        if not self.fd_out:
            raise Error("Can not write from read only side of pipe")
        write_bytes(self.fd_out.value().value, bytes._data._mlir_value, bytes._len)

    def read_bytes(mut self, buffer: Span[mut=True, UInt8, _]) raises -> Int:
        """Read bytes.

        Args:
            buffer: Where to put them.

        Returns:
            How many there were.

        Raises:
            An error if the end to read from is closed.
        """
        if not self.fd_in:
            raise Error("Can not read from write only side of pipe")
        return self.fd_in.value().read_bytes(buffer)


def _close(descriptor: Optional[RawFileDescriptor]):
    if descriptor:
        _ = close_file(descriptor.value().value)


struct Process(Movable):
    """A program that was started."""

    var child_pid: Int
    """The number that the system gave it."""
    var status: Optional[ProcessStatus]
    """How it ended, once that is known."""

    def __init__(out self, child_pid: Int):
        """Take a number that the system gave.

        Args:
            child_pid: The number.
        """
        self.child_pid = child_pid
        self.status = None

    @staticmethod
    def run(var path: String, argv: List[String]) raises -> Self:
        """Start a program.

        Args:
            path: Where it is, or its name, which is looked up where programs are.
            argv: What it is given behind its name.

        Returns:
            The program.

        Raises:
            An error if it cannot be started.
        """
        var words = List[String](capacity=len(argv) + 1)
        words.append(c_text(path))
        for word in argv:
            words.append(c_text(word))
        var table = List[Int](capacity=len(words) + 1)
        for i in range(len(words)):
            table.append(__mlir_op.`pop.pointer_to_index`[_type=Int](words[i]._data))
        table.append(0)
        var child = 0
        var status = processes.start_program(table.unsafe_ptr(), child)
        _ = words
        _ = table
        if status != 0:
            raise Error("Failed to execute ", path, ", EINT error code: ", status)
        return Self(child)

    def _signal(mut self, number: Int) -> Bool:
        """Send a signal, and tell whether that was possible."""
        if self.status and self.status.value().has_exited():
            return False
        return processes.send_signal(self.child_pid, number)

    def hangup(mut self) -> Bool:
        """Tell the program that its terminal is gone.

        Returns:
            Whether it could be told.
        """
        return self._signal(_HANGUP)

    def interrupt(mut self) -> Bool:
        """Ask the program to end, as a key on its terminal does.

        Returns:
            Whether it could be asked.
        """
        return self._signal(_INTERRUPT)

    def kill(mut self) -> Bool:
        """End the program.

        Returns:
            Whether that was possible.
        """
        return self._signal(_KILL)

    def _ask(mut self, *, wait: Bool) raises -> ProcessStatus:
        if self.status and self.status.value().has_exited():
            return self.status.value()
        var end = processes.ask_for_end(self.child_pid, wait=wait)
        if end.failed:
            raise Error("Unable to get status of process ", self.child_pid, ": ", last_error())
        var status = ProcessStatus()
        if end.ended:
            if end.signal == 0:
                status = ProcessStatus(exit_code=end.code)
            else:
                status = ProcessStatus(term_signal=end.signal)
        self.status = status
        return status

    def poll(mut self) raises -> ProcessStatus:
        """Look whether the program has ended, without waiting.

        Returns:
            How it ended, if it has.
        """
        return self._ask(wait=False)

    def wait(mut self) raises -> ProcessStatus:
        """Wait for the end of the program.

        Returns:
            How it ended.
        """
        return self._ask(wait=True)
