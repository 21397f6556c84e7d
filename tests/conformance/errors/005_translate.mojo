@fieldwise_init
struct Low(Copyable, Writable):
    var n: Int


def low(n: Int) raises Low:
    if n % 2:
        raise Low(n)


def middle(n: Int) raises:
    try:
        low(n)
    except e:
        raise Error("middle saw ", e.n)


def never_fails(n: Int) -> String:
    try:
        middle(n)
        return "fine"
    except e:
        return String(e)


def main():
    print(never_fails(2), "/", never_fails(3))
