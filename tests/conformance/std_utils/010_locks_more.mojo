from std.utils import BlockingScopedLock, BlockingSpinLock, SpinWaiter


def main():
    var lock = BlockingSpinLock()
    lock.lock(1)
    print(lock.unlock(1), lock.unlock(2))
    with BlockingScopedLock(lock):
        print("inside")
    lock.lock(7)
    print(lock.unlock(8), lock.unlock(7))
    var waiter = SpinWaiter()
    waiter.wait()
    print("done")
