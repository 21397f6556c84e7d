from std.utils import BlockingScopedLock, BlockingSpinLock, SpinWaiter


def main():
    var lock = BlockingSpinLock()
    print(lock.counter.load(), BlockingSpinLock.UNLOCKED)
    lock.lock(7)
    print(lock.counter.load(), lock.unlock(8), lock.unlock(7), lock.counter.load())
    with BlockingScopedLock(lock):
        print(lock.counter.load() != BlockingSpinLock.UNLOCKED)
    print(lock.counter.load())
    var waiter = SpinWaiter()
    waiter.wait()
    print("waited")
