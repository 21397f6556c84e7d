"""Letting one thread at a time do something."""

from std._system.threads import let_others_run, this_thread
from std.atomic.atomic import Atomic
from std.memory.pointer import Pointer


struct SpinWaiter(Defaultable, Movable):
    """Waits a little, while another thread does something."""

    var storage: Pointer[NoneType, MutUntrackedOrigin]
    """Nothing that is needed."""

    def __init__(out self):
        """Get ready to wait."""
        self.storage = Pointer[NoneType, MutUntrackedOrigin].unsafe_dangling()

    def wait(self):
        """Let other threads run."""
        let_others_run()


struct BlockingSpinLock(Defaultable, Movable):
    """Belongs to one thread at a time; the others try again until it is free."""

    comptime UNLOCKED = Int64(-1)
    """What stands for no thread."""

    var counter: Atomic[Int64]
    """Whom it belongs to."""

    def __init__(out self):
        """Make a lock that is free."""
        self.counter = Atomic[Int64](Self.UNLOCKED)

    def lock(mut self, owner: Int):
        """Wait until the lock is free, and take it.

        Args:
            owner: Whose it is then, any number but -1.
        """
        var waiter = SpinWaiter()
        while True:
            var expected = Self.UNLOCKED
            if self.counter.compare_exchange(expected, Int64(owner)):
                return
            waiter.wait()

    def unlock(mut self, owner: Int) -> Bool:
        """Let the lock go.

        Args:
            owner: Whose it is.

        Returns:
            Whether it was the owner's.
        """
        var expected = Int64(owner)
        return self.counter.compare_exchange(expected, Self.UNLOCKED)


struct BlockingScopedLock[origin: MutOrigin, //](Movable):
    """Holds a lock in a `with`.

    Parameters:
        origin: Where the lock lives.
    """

    comptime LockType = BlockingSpinLock
    """What kind of lock it is."""

    var lock: Pointer[BlockingSpinLock, Self.origin]
    """The lock."""

    def __init__(out self, lock: Pointer[BlockingSpinLock, Self.origin]):
        """Get ready to take a lock.

        Args:
            lock: Where it is.
        """
        self.lock = lock

    def __init__(out self, ref [Self.origin] lock: BlockingSpinLock):
        """Get ready to take a lock.

        Args:
            lock: The lock.
        """
        self.lock = Pointer(to=lock)

    def __enter__(mut self):
        """Wait until the lock is free, and take it."""
        self.lock[].lock(this_thread())

    def __exit__(mut self):
        """Let the lock go."""
        _ = self.lock[].unlock(this_thread())
