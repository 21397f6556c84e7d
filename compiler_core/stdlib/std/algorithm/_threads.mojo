"""Threads of the system that share work."""

from std._system.threads import join_thread, start_thread
from std.atomic.atomic import Atomic
from std.collections.list import List
from std.memory.pointer import Pointer


struct _Work[F: def(Int) -> None]:
    """Pieces of work, of which whoever has time takes the next one."""

    var _function: Int
    var _next: Atomic[Int64]
    var _count: Int

    def __init__(out self, function: Int, count: Int):
        self._function = function
        self._next = Atomic[Int64](0)
        self._count = count

    def run(mut self):
        """Do pieces until none is left."""
        while True:
            var piece = Int(self._next.fetch_add(1))
            if piece >= self._count:
                return
            Pointer[Self.F, ImmUntrackedOrigin](unsafe_from_address=self._function)[](piece)


def _run_thread[F: def(Int) -> None](work: Int) abi("C") -> Int:
    """What a thread does."""
    Pointer[_Work[F], MutUntrackedOrigin](unsafe_from_address=work)[].run()
    return 0


def run_in_threads[F: def(Int) -> None](func: F, count: Int, threads: Int):
    """Call a function for all numbers below a limit, in several threads at once.

    Parameters:
        F: What is called.

    Args:
        func: The function.
        count: The limit.
        threads: How many threads there are, with the one that calls this.
    """
    if count <= 0:
        return
    if threads <= 1 or count == 1:
        for piece in range(count):
            func(piece)
        return
    var work = _Work[F](Int(Pointer(to=func)), count)
    var address = Int(Pointer(to=work))
    var started = List[Int](capacity=threads)
    for _ in range(min(threads, count) - 1):
        var thread = start_thread(_run_thread[F], address)
        # Where the system has no more threads, those that there are do the work.
        if thread != 0:
            started.append(thread)
    work.run()
    for thread in started:
        join_thread(thread)
    _ = work
