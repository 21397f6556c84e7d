def twice[E: Movable & Deinitable, F: def() raises E -> Int](f: F) raises E -> Int:
    return f() + f()


@fieldwise_init
struct Stop(Copyable, Writable):
    var why: String


def good() -> Int:
    return 21


def main():
    var calls = 0

    def sometimes() raises Stop {mut calls} -> Int:
        calls += 1
        if calls == 4:
            raise Stop("enough")
        return calls

    try:
        print(twice(sometimes))
        print(twice(sometimes))
    except e:
        print(e.why)
    print(calls, good())
