from std.utils import BlockingScopedLock, BlockingSpinLock, SpinWaiter


def main():
    var lock = BlockingSpinLock()
    lock.lock(1)
    print(lock.unlock(2), lock.unlock(1), lock.unlock(1))
    with BlockingScopedLock(lock):
        print("inside")
    lock.lock(3)
    print(lock.unlock(3))
    var waiter = SpinWaiter()
    waiter.wait()
    print("waited")
