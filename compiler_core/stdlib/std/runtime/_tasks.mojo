"""Tasks, as 1.0 had them: calls of asynchronous functions that are done in threads of their own."""

from std._system.memory import unsafe_free_room, unsafe_room
from std._system.threads import join_thread, start_thread
from std.builtin._coroutine import Coroutine, Finished
from std.collections.list import List
from std.collections.optional import Optional
from std.memory.pointer import Pointer

comptime _Memory = __mlir_type.`!kgen.pointer<none>`


struct _Call[T: Movable & Deinitable, E: Movable & Deinitable](TrivialRegisterPassable):
    """A call that somebody is to do, once."""

    var _frame: _Memory
    var _resume: def(_Memory) thin raises Self.E -> Self.T

    def __init__[*Refs: AnyType](out self, var handle: Coroutine[Self.T, Self.E, *Refs]):
        """Take what was kept."""
        var kept = handle^._release()
        self._frame = kept[0]
        self._resume = kept[1]


struct _Job[T: Movable & Deinitable, E: Movable & Deinitable](Deinitable):
    """A call and what came of it, which stays where it is while a thread works on it."""

    var _call: Optional[_Call[Self.T, Self.E]]
    var _thread: Int
    var _result: Optional[Self.T]
    var _error: Optional[Self.E]

    def __init__(out self, call: Optional[_Call[Self.T, Self.E]], var result: Optional[Self.T]):
        """Hold a call that is to be done, or its result."""
        self._call = call
        self._thread = 0
        self._result = result^
        self._error = None

    def run(mut self):
        """Do the call."""
        if not self._call:
            return
        var call = self._call.value()
        try:
            self._result = call._resume(call._frame)
        except error:
            self._error = error^

    def wait(mut self):
        """Wait until the call is done."""
        if self._thread != 0:
            join_thread(self._thread)
            self._thread = 0


def _run_thread[T: Movable & Deinitable, E: Movable & Deinitable](job: Int) abi("C") -> Int:
    """What a thread does."""
    Pointer[_Job[T, E], MutUntrackedOrigin](unsafe_from_address=job)[].run()
    return 0


struct _Started[T: Movable & Deinitable, E: Movable & Deinitable](Movable):
    """A job that somebody works on, and that ends with whoever holds this."""

    var _job: Pointer[_Job[Self.T, Self.E], MutUntrackedOrigin]

    def __init__(out self, call: Optional[_Call[Self.T, Self.E]], var result: Optional[Self.T]):
        """Begin with a call; where there are no more threads, do it."""
        var room = unsafe_room[_Job[Self.T, Self.E]](1)
        __get_address_as_uninit_lvalue(room) = _Job[Self.T, Self.E](call, result^)
        self._job = Pointer[_Job[Self.T, Self.E], MutUntrackedOrigin](_mlir_value=room)
        if call:
            self._job[]._thread = start_thread(_run_thread[Self.T, Self.E], Int(self._job))
        if self._job[]._thread == 0:
            self._job[].run()

    def __deinit__(deinit self):
        """Wait until the call is done."""
        self._job[].wait()
        self._job.unsafe_deinit_pointee()
        unsafe_free_room[_Job[Self.T, Self.E]](self._job._mlir_value)


struct Task[T: Movable & Deinitable, *Refs: AnyType](Movable):
    """A call that is done in a thread, and its result.

    Parameters:
        T: What the result is.
        Refs: The references that the call was given.
    """

    var _started: _Started[Self.T, Never]

    def __init__(out self, var handle: Coroutine[Self.T, Never, *Self.Refs]):
        """Begin with a call.

        Args:
            handle: The call.
        """
        self._started = _Started[Self.T, Never](_Call[Self.T, Never](handle^), None)

    def __init__(out self, var handle: Finished[Self.T]):
        """Hold the result of a call that owned what it was given.

        Args:
            handle: The call.
        """
        self._started = _Started[Self.T, Never](None, handle^.__await__())

    def get(self) -> ref[self] Self.T:
        """Wait until the call is done.

        Returns:
            Its result.
        """
        self._started._job[].wait()
        return self._started._job[]._result.value()

    def __await__(self) -> ref[self] Self.T:
        """Wait until the call is done.

        Returns:
            Its result.
        """
        return self.get()

    def wait(self) -> ref[self] Self.T:
        """Wait until the call is done.

        Returns:
            Its result.
        """
        return self.get()


struct RaisingTask[T: Movable & Deinitable, *Refs: AnyType](Movable):
    """A call that may raise and is done in a thread.

    Parameters:
        T: What the result is.
        Refs: The references that the call was given.
    """

    var _started: _Started[Self.T, Error]

    def __init__(out self, var handle: Coroutine[Self.T, Error, *Self.Refs]):
        """Begin with a call.

        Args:
            handle: The call.
        """
        self._started = _Started[Self.T, Error](_Call[Self.T, Error](handle^), None)

    def __await__(deinit self) raises -> Self.T:
        """Wait until the call is done.

        Returns:
            Its result.

        Raises:
            What the call raised.
        """
        self._started._job[].wait()
        if self._started._job[]._error:
            raise self._started._job[]._error.take()
        return self._started._job[]._result.take()

    def wait(deinit self) raises -> Self.T:
        """Wait until the call is done.

        Returns:
            Its result.

        Raises:
            What the call raised.
        """
        self._started._job[].wait()
        if self._started._job[]._error:
            raise self._started._job[]._error.take()
        return self._started._job[]._result.take()


struct TaskGroup(Defaultable, Movable):
    """Calls that are done in threads at the same time."""

    var _started: List[_Started[NoneType, Never]]

    def __init__(out self):
        """Begin without calls."""
        self._started = List[_Started[NoneType, Never]]()

    @deprecated("1.2 has no tasks: await the call, or share work by 'parallelize'")
    def create_task[*Refs: AnyType](mut self, var task: Coroutine[NoneType, Never, *Refs]):
        """Begin with a call.

        Parameters:
            Refs: The references that the call was given.

        Args:
            task: The call.
        """
        self._started.append(_Started[NoneType, Never](_Call[NoneType, Never](task^), None))

    @deprecated("1.2 has no tasks: await the call, or share work by 'parallelize'")
    def create_task(mut self, var task: Finished[NoneType]):
        """Take notice of a call that owned what it was given, and is done.

        Args:
            task: The call.
        """
        task^.__await__()

    def __await__(mut self):
        """Wait until all calls are done."""
        self._started.clear()

    def wait(mut self):
        """Wait until all calls are done."""
        self._started.clear()


@deprecated("1.2 has no tasks: await the call, or share work by 'parallelize'")
def create_task[
    T: Movable & Deinitable, *Refs: AnyType
](var handle: Coroutine[T, Never, *Refs]) -> Task[T, *Refs]:
    """Begin with a call in a thread.

    Parameters:
        T: What the result is.
        Refs: The references that the call was given.

    Args:
        handle: The call.

    Returns:
        The task.
    """
    return Task[T, *Refs](handle^)


@deprecated("1.2 has no tasks: await the call, or share work by 'parallelize'")
def create_task[T: Movable & Deinitable](var handle: Finished[T]) -> Task[T]:
    """Hold the result of a call that owned what it was given.

    Parameters:
        T: What the result is.

    Args:
        handle: The call.

    Returns:
        The task.
    """
    return Task[T](handle^)


@deprecated("1.2 has no tasks: await the call, or share work by 'parallelize'")
def create_raising_task[
    T: Movable & Deinitable, *Refs: AnyType
](var handle: Coroutine[T, Error, *Refs]) -> RaisingTask[T, *Refs]:
    """Begin with a call that may raise in a thread.

    Parameters:
        T: What the result is.
        Refs: The references that the call was given.

    Args:
        handle: The call.

    Returns:
        The task.
    """
    return RaisingTask[T, *Refs](handle^)
